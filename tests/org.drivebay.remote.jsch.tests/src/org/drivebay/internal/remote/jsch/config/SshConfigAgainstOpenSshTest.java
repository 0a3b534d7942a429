// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.drivebay.remote.HostSpec;
import org.drivebay.remote.testing.Programs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same files, read by us and by {@code ssh -G}. Run against OpenSSH 9.2. */
class SshConfigAgainstOpenSshTest {

	private static final List<String> HOSTS = List.of("lab", "lab1", "db.example", "LAB", "10.0.0.7", "other");
	private static final List<String> PATTERNS = List.of("*", "lab", "lab*", "!lab1", "*.example", "l?b", "10.0.*", "other", "!other", "db.*");
	private static final List<String> LINES = List.of("HostName real.example", "HostName %h.lan", "HostName=\"quoted.example\"", "Port 2222", "Port=22",
			"port = 1022", "User root", "User \"two words\"", "IdentityFile /k/%n", "IdentityFile \"/k 2/%r\"", "IdentitiesOnly yes", "IdentitiesOnly no",
			"ProxyJump a,u@b:2", "ProxyJump none", "ServerAliveInterval 7", "ServerAliveInterval 2m", "ServerAliveCountMax 9", "ConnectTimeout 12",
			"HashKnownHosts yes", "UserKnownHostsFile /a /b", "# comment", "", "\t", "User late # comment");

	@Test
	void randomFilesMeanTheSame(@TempDir Path folder) throws Exception {
		assumeTrue(Programs.isInstalled("ssh"), "ssh is not installed");
		var random = new Random(4711);
		for (int i = 0; i < 40; i++) {
			Path included = Files.writeString(folder.resolve("included"), text(random, 6, "#"));
			Path file = Files.writeString(folder.resolve("config"), text(random, 20, "Include " + included));
			String host = pick(random, HOSTS);
			assertEquals(theirs(file, host), ours(folder, file, host), () -> host + " in " + read(file) + "\nincluded:\n" + read(included));
		}
	}

	private static String text(Random random, int length, String special) {
		var lines = new ArrayList<String>();
		for (int i = 0; i < length; i++) {
			lines.add(switch (random.nextInt(8)) {
			case 0 -> "Host " + pick(random, PATTERNS) + " " + pick(random, PATTERNS);
			case 1 -> "Match host " + pick(random, PATTERNS) + "," + pick(random, PATTERNS);
			case 2 -> random.nextBoolean() ? "Match all" : "Match originalhost " + pick(random, HOSTS) + " user root,me";
			case 3 -> special;
			default -> "  " + pick(random, LINES);
			});
		}
		return String.join("\n", lines) + "\n";
	}

	private static String pick(Random random, List<String> all) {
		return all.get(random.nextInt(all.size()));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}

	private static List<String> theirs(Path file, String host) throws Exception {
		Programs.Result result = Programs.call(Map.of(), "ssh", "-G", "-F", file.toString(), "-l", "me", host);
		assertEquals(0, result.status(), result::output);
		return result.output().lines().filter(line -> line.matches(
				"(hostname|port|identitiesonly|proxyjump|serveraliveinterval|serveralivecountmax|connecttimeout|hashknownhosts|userknownhostsfile) .*"))
				.filter(line -> (!line.startsWith("userknownhostsfile") || line.equals("userknownhostsfile /a /b")) && !line.equals("connecttimeout none") && !line.equals("serveraliveinterval 0")
						&& !line.equals("proxyjump none"))
				.sorted().toList();
	}

	/** What differs by intention is left out on both sides: keepalive and timeout have other defaults here. */
	private static List<String> ours(Path folder, Path file, String name) {
		var environment = new SshEnvironment(folder, "me", null, folder.resolve("none"), List.of());
		ResolvedHost host = new SshConfig(environment, note -> {
		}).resolve(new HostSpec(name, "me", 0, null, file));
		var lines = new ArrayList<String>();
		lines.add("hostname " + host.hostName());
		lines.add("port " + host.port());
		lines.add("identitiesonly " + (host.identitiesOnly() ? "yes" : "no"));
		lines.add("hashknownhosts " + (host.knownHosts().hash() ? "yes" : "no"));
		lines.add("serveralivecountmax " + (host.aliveCountMax() == 2 ? 3 : host.aliveCountMax()));
		if (!host.jumps().isEmpty()) {
			lines.add("proxyjump " + String.join(",", host.jumps()));
		}
		if (host.aliveInterval().toSeconds() != 5) {
			lines.add("serveraliveinterval " + host.aliveInterval().toSeconds());
		}
		if (host.connectTimeout().toSeconds() != 10) {
			lines.add("connecttimeout " + host.connectTimeout().toSeconds());
		}
		if (host.knownHosts().userFiles().getFirst().equals(Path.of("/a"))) {
			lines.add("userknownhostsfile /a /b");
		}
		return lines.stream().sorted().toList();
	}
}
