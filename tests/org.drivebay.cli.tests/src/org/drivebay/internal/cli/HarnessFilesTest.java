// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HarnessFilesTest {

	@TempDir
	Path folder = Path.of("");

	private static byte[] module(String magic) {
		return ("\177ELF junk\0license=GPL\0vermagic=" + magic + "\0name=dbflash\0").getBytes(StandardCharsets.ISO_8859_1);
	}

	private Path put(String name, byte[] content) throws IOException {
		Path file = folder.resolve(name);
		Files.createDirectories(file.getParent());
		return Files.write(file, content);
	}

	@Test
	void theModuleOfTheHostsKernelIsFound() throws IOException {
		put("build/one/dbflash.ko", module("6.1.0-56-amd64 SMP preempt mod_unload "));
		Path other = put("build/two/dbflash.ko", module("6.1.0-56-cloud-amd64 SMP "));
		put("build/tools/dbflash-image", new byte[0]);
		var files = new HarnessFiles(folder);
		assertEquals(Optional.of(other), files.module("6.1.0-56-cloud-amd64"));
		assertEquals(Optional.empty(), files.module("6.1.0-56"));
		assertEquals(Optional.empty(), new HarnessFiles(folder.resolve("nowhere")).module("6.1.0-56-amd64"));
	}

	@Test
	void aModuleThatIsDamagedNamesNoKernelOrAnother() {
		var random = new Random(1);
		byte[] whole = module("6.1.0 SMP");
		for (int i = 0; i < 20_000; i++) {
			byte[] damaged = java.util.Arrays.copyOf(whole, random.nextInt(whole.length + 1));
			if (damaged.length > 0) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
			}
			assertTrue(KernelModule.kernel(damaged).length() <= damaged.length);
		}
	}

	/** tar itself is the oracle. */
	@Test
	void tarUnpacksWhatIsPacked() throws Exception {
		assumeTrue(Files.isExecutable(Path.of("/bin/tar")), "there is no tar here");
		byte[] odd = new byte[1000];
		new Random(2).nextBytes(odd);
		put("harness/check", odd);
		put("harness/lib/empty", new byte[0]);
		Path module = put("elsewhere/dbflash.ko", new byte[512]);
		Path tar = put("all.tar", new HarnessFiles(folder).tar(Optional.of(module)));
		Path unpacked = Files.createDirectory(folder.resolve("unpacked"));
		int status = new ProcessBuilder("/bin/tar", "-x", "-f", tar.toString(), "-C", unpacked.toString()).inheritIO().start().waitFor();
		assertEquals(0, status);
		assertArrayEquals(odd, Files.readAllBytes(unpacked.resolve("harness/check")));
		assertEquals(0, Files.size(unpacked.resolve("harness/lib/empty")));
		assertEquals(512, Files.size(unpacked.resolve("dbflash.ko")));
	}

	@Test
	void aNameThatTarCannotHoldIsRefused() {
		var tar = new TarWriter(new ByteArrayOutputStream());
		assertThrows(IllegalArgumentException.class, () -> tar.add("x".repeat(101), new byte[0]));
	}

	@Test
	void theSourcesHaveTheHarness() throws IOException {
		byte[] tar = new HarnessFiles(NativeDriver.folder()).tar(Optional.empty());
		assertTrue(new String(tar, StandardCharsets.ISO_8859_1).contains("harness/tests/integrity/001-silent-drop\0"));
	}
}
