// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.hostkeys;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import org.drivebay.internal.remote.jsch.config.ResolvedHost.KnownHostsSettings;
import org.drivebay.remote.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** OpenSSH's known_hosts files; ssh-keygen 9.2 is the oracle where it is installed. */
class KnownHostsTest {

	/** ssh-keygen -t ed25519, the public half. */
	private static final String KEY = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

	private static byte[] blob() {
		return Base64.getDecoder().decode(KEY.split(" ")[1]);
	}

	private static KnownHostsLine line(String text) {
		return Objects.requireNonNull(KnownHostsLine.parse(text), text);
	}

	@Test
	void linesAreUnderstood() {
		assertTrue(line("lab " + KEY).isFor("lab"));
		assertTrue(line("  a,lab\t" + KEY + " a comment with words").isFor("LAB"));
		assertTrue(line("[lab]:2222 " + KEY).isFor("[lab]:2222"));
		assertFalse(line("[lab]:2222 " + KEY).isFor("lab"));
		assertFalse(line("lab " + KEY).isFor("[lab]:2222"));
		assertTrue(line("*.example,!bad.example " + KEY).isFor("good.example"));
		assertFalse(line("*.example,!bad.example " + KEY).isFor("bad.example"));
		assertEquals(KnownHostsLine.Marker.REVOKED, line("@revoked * " + KEY).marker());
		assertEquals(KnownHostsLine.Marker.CERT_AUTHORITY, line("@cert-authority *.example " + KEY).marker());
		assertArrayEquals(blob(), line("lab " + KEY).key());
	}

	@Test
	void whatIsNoLineIsPassedOver() {
		for (String text : List.of("", "#lab " + KEY, "lab", "lab ssh-ed25519", "lab ssh-rsa " + KEY.split(" ")[1], "lab ssh-ed25519 ====", "@other lab " + KEY,
				"lab ssh-ed25519 AAAA", "x".repeat(KnownHostsLine.MAX_LENGTH) + " " + KEY)) {
			assertNull(KnownHostsLine.parse(text), text);
		}
	}

	@Test
	void hashedNamesAreOpenSshs() {
		// echo "lab $KEY" >f; ssh-keygen -H -f f: salt and hash as ssh_known_hosts(5) has them
		String hashed = KnownHostsLine.hashed(new byte[20], "lab");
		assertTrue(line(hashed + " " + KEY).isFor("lab"));
		assertFalse(line(hashed + " " + KEY).isFor("lab2"));
		assertFalse(line("|1|AAAA " + KEY).isFor("lab"));
		assertFalse(line("|1||AAAA " + KEY).isFor("lab"));
	}

	@Test
	void sshKeygenFindsWhatWasWrittenAndWeFindWhatItHashed(@TempDir Path folder) throws Exception {
		assumeTrue(Programs.isInstalled("ssh-keygen"), "ssh-keygen is not installed");
		Path file = folder.resolve("new/known_hosts");
		for (boolean hash : List.of(false, true)) {
			for (String name : List.of("plain" + hash, "[ported" + hash + "]:2222")) {
				var settings = new KnownHostsSettings(List.of(file), List.of(), null, hash);
				new KnownHosts(settings, name).remember(blob());
				assertTrue(new KnownHosts(settings, name).isKnown(blob()));
				assertTrue(Programs.run("ssh-keygen", "-F", name, "-f", file.toString()).contains("found"), name);
			}
		}
		assertEquals("rw-------", permissions(file));
		assertEquals("rwx------", permissions(file.getParent()));
		Programs.run("ssh-keygen", "-H", "-f", file.toString());
		assertFalse(Files.readString(file).contains("plain"));
		var settings = new KnownHostsSettings(List.of(file), List.of(), null, false);
		assertTrue(new KnownHosts(settings, "plainfalse").isKnown(blob()));
		assertTrue(new KnownHosts(settings, "[portedtrue]:2222").isKnown(blob()));
		assertFalse(new KnownHosts(settings, "portedtrue").isKnown(blob()));
		Programs.call(Map.of(), "ssh-keygen", "-R", "plainfalse", "-f", file.toString());
		assertFalse(new KnownHosts(settings, "plainfalse").isKnown(blob()));
	}

	private static String permissions(@org.eclipse.jdt.annotation.Nullable Path path) throws IOException {
		return java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(Objects.requireNonNull(path)));
	}

	@Test
	void fingerprintsAreSshKeygens(@TempDir Path folder) throws Exception {
		assumeTrue(Programs.isInstalled("ssh-keygen"), "ssh-keygen is not installed");
		Path file = Files.writeString(folder.resolve("key.pub"), KEY + "\n");
		assertEquals(Programs.run("ssh-keygen", "-lf", file.toString()).split(" ")[1], HostKeys.fingerprint(blob()));
	}

	@Test
	void knownTypesAreOfferedFirst() {
		assertTrue(HostKeys.offered(Set.of()).startsWith("ssh-ed25519,"));
		assertTrue(HostKeys.offered(Set.of("ssh-rsa")).startsWith("rsa-sha2-512,rsa-sha2-256,ssh-ed25519"));
		assertEquals(6, HostKeys.offered(Set.of("ssh-rsa", "ecdsa-sha2-nistp384")).split(",").length);
	}

	@Test
	void mutatedFilesDoNoHarm(@TempDir Path folder) throws IOException {
		var random = new Random(2);
		String seed = "# c\nlab,*.x,!y " + KEY + " me\n@revoked * " + KEY + "\n" + KnownHostsLine.hashed(new byte[20], "lab") + " " + KEY + "\n";
		Path file = folder.resolve("known_hosts");
		var settings = new KnownHostsSettings(List.of(file), List.of(), null, false);
		for (int i = 0; i < 2000; i++) {
			byte[] bytes = seed.getBytes(ISO_8859_1);
			for (int n = 1 + random.nextInt(8); n > 0; n--) {
				bytes[random.nextInt(bytes.length)] = random.nextBoolean() ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
			}
			Files.write(file, bytes);
			assertNotNull(new KnownHosts(settings, "lab").types());
		}
	}
}
