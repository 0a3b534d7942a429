// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.drivebay.remote.HostSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, it is read or refused with a message, in time. */
class SshConfigFuzzTest {

	private static final String SEED = """
			Include conf.d/*
			Host lab !other *.example
			  HostName "10.0.0.7"
			  Port=2222
			  ProxyJump a@b:22,c
			  IdentityFile ~/%h/%n/%p/%r/%%
			  ServerAliveInterval 1m30s
			Match host a,b !user root exec "true" all
			  UserKnownHostsFile /a '/b c'
			""";

	@Test
	void mutatedFilesDoNoHarm(@TempDir Path folder) throws Exception {
		var random = new Random(1);
		Path file = folder.resolve("config");
		var config = new SshConfig(new SshEnvironment(folder, "me", null, folder.resolve("none"), List.of()), note -> {
		});
		for (int i = 0; i < 3000; i++) {
			byte[] bytes = SEED.getBytes(ISO_8859_1);
			for (int n = 1 + random.nextInt(6); n > 0; n--) {
				bytes[random.nextInt(bytes.length)] = random.nextInt(3) == 0 ? (byte) random.nextInt(256) : bytes[random.nextInt(bytes.length)];
			}
			Files.write(file, bytes);
			try {
				assertFalse(config.route(new HostSpec("lab", null, 0, null, file)).isEmpty());
			} catch (IllegalArgumentException e) {
				assertTrue(e.getMessage() != null);
			}
		}
	}

	@Test
	void patternsThatAreMadeToExplodeDoNot() {
		assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
			assertFalse(PatternList.matches(List.of("*a".repeat(2000) + "b"), "a".repeat(4000)));
			assertTrue(PatternList.matches(List.of("*".repeat(4000)), "a".repeat(4000)));
		});
	}

	@Test
	void endlessLinesAndFilesArePassedOver(@TempDir Path folder) throws Exception {
		Path file = folder.resolve("config");
		Files.writeString(file, "User " + "x".repeat(ConfigLine.MAX_LENGTH) + "\nPort 23\n");
		var notes = new java.util.ArrayList<String>();
		var config = new SshConfig(new SshEnvironment(folder, "me", null, folder.resolve("none"), List.of()), notes::add);
		var spec = new HostSpec("lab", null, 0, null, file);
		assertTrue(config.resolve(spec).destination().equals("me@lab:23"));
		Files.writeString(file, "Port 24\n" + "#\n".repeat(ConfigReader.MAX_FILE_BYTES / 2));
		assertTrue(config.resolve(spec).port() == 22 && notes.getFirst().contains("larger"));
	}
}
