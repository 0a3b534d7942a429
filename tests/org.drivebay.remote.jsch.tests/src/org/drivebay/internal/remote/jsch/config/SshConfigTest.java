// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.remote.HostSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a configuration means for a host. */
class SshConfigTest {

	private final List<String> notes = new ArrayList<>();

	private SshConfig config(Path home, String user, String system) throws IOException {
		Files.createDirectories(home.resolve(".ssh"));
		Files.writeString(home.resolve(".ssh/config"), user);
		Files.writeString(home.resolve("system_config"), system);
		return new SshConfig(new SshEnvironment(home, "me", Path.of("/run/agent"), home.resolve("system_config"), List.of(Path.of("/etc/known"))),
				notes::add);
	}

	private ResolvedHost resolve(Path home, String text, String host) throws IOException {
		return config(home, text, "").resolve(HostSpec.parse(host));
	}

	@Test
	void withoutAConfigurationOpenSshsDefaultsHold(@TempDir Path home) throws IOException {
		ResolvedHost host = resolve(home, "", "Lab.Example");
		assertEquals("lab.example", host.hostName());
		assertEquals(22, host.port());
		assertEquals("me", host.user());
		assertEquals(List.of(home.resolve(".ssh/id_ed25519"), home.resolve(".ssh/id_ecdsa"), home.resolve(".ssh/id_rsa")), host.identityFiles());
		assertEquals(List.of(home.resolve(".ssh/known_hosts"), home.resolve(".ssh/known_hosts2")), host.knownHosts().userFiles());
		assertEquals(List.of(Path.of("/etc/known")), host.knownHosts().globalFiles());
		assertEquals(Path.of("/run/agent"), host.agentSocket());
		assertEquals(Duration.ofSeconds(10), host.connectTimeout());
		assertEquals(Duration.ofSeconds(5), host.aliveInterval());
		assertEquals("me@lab.example", host.destination());
	}

	@Test
	void theFirstValueCountsAndIdentityFilesAddUp(@TempDir Path home) throws IOException {
		String text = """
				# a comment
				Host lab*  !labrador
				    HostName = "10.0.0.7"
				    Port=2222
				    IdentityFile ~/keys/%n_%r
				    ServerAliveInterval 1m30s
				    ServerAliveCountMax 4
				    IdentityAgent none
				host *
				    User root
				    hostname 10.0.0.8
				    IdentityFile "/with space/key" # trailing
				    IdentitiesOnly yes
				    UserKnownHostsFile ~/a /b
				    HashKnownHosts yes
				""";
		ResolvedHost lab = resolve(home, text, "lab1");
		assertEquals("root@10.0.0.7:2222", lab.destination());
		assertEquals(List.of(home.resolve("keys/lab1_root"), Path.of("/with space/key")), lab.identityFiles());
		assertTrue(lab.identitiesOnly());
		assertEquals(Duration.ofSeconds(90), lab.aliveInterval());
		assertEquals(4, lab.aliveCountMax());
		assertNull(lab.agentSocket());
		assertEquals(List.of(home.resolve("a"), Path.of("/b")), lab.knownHosts().userFiles());
		assertTrue(lab.knownHosts().hash());
		assertEquals("root@10.0.0.8", resolve(home, text, "labrador").destination());
	}

	@Test
	void whatTheUserSaysComesFirst(@TempDir Path home) throws IOException {
		String text = "Host lab\n User root\n Port 2222\n IdentityFile /configured\n";
		SshConfig config = config(home, text, "");
		ResolvedHost host = config.resolve(new HostSpec("lab", "admin", 22022, Path.of("/mine"), null));
		assertEquals("admin@lab:22022", host.destination());
		assertEquals(List.of(Path.of("/mine"), Path.of("/configured")), host.identityFiles());
	}

	@Test
	void theSystemsConfigurationComesLastAndNotBehindAnotherFile(@TempDir Path home) throws IOException {
		SshConfig config = config(home, "User mine\n", "User theirs\nPort 4444\n");
		assertEquals("mine@lab:4444", config.resolve(HostSpec.parse("lab")).destination());
		Path other = Files.writeString(home.resolve("other"), "User other\n");
		assertEquals("other@lab", config.resolve(HostSpec.parse("lab").withConfigFile(other)).destination());
	}

	@Test
	void includesAreReadInPlaceAndOnlyWhereTheyApply(@TempDir Path home) throws IOException {
		Files.createDirectories(home.resolve(".ssh/conf.d"));
		Files.writeString(home.resolve(".ssh/conf.d/20.conf"), "Port 20\nUser twenty\n");
		Files.writeString(home.resolve(".ssh/conf.d/10.conf"), "Host lab\nPort 10\nHost inner\nPort 11\n");
		Files.writeString(home.resolve(".ssh/loop"), "Include loop\n");
		String text = """
				Host lab
				  Include conf.d/*.conf
				Host *
				  User outer
				Include loop none/at/all
				""";
		assertEquals("twenty@lab:10", resolve(home, text, "lab").destination());
		assertEquals("outer@inner", resolve(home, text, "inner").destination());
		assertTrue(notes.stream().anyMatch(note -> note.contains("too many files")), notes::toString);
		assertEquals(List.of("lab", "inner"), config(home, text, "").aliases());
	}

	@Test
	void matchBlocksAreUnderstoodAndNeverExecuted(@TempDir Path home) throws IOException {
		Path mark = home.resolve("executed");
		String text = """
				Host lab
				  HostName real.example
				Match exec "touch %s"
				  Port 1
				Match host *.example !user root
				  Port 2
				Match originalhost lab
				  User original
				Match host lab
				  Port 3
				Match all
				  ConnectTimeout 7
				Match final
				  ConnectTimeout 8
				""".formatted(mark);
		ResolvedHost host = resolve(home, text, "lab");
		assertEquals("original@real.example:2", host.destination());
		assertEquals(Duration.ofSeconds(7), host.connectTimeout());
		assertEquals(3, resolve(home, "Match host lab,other\n Port 3\n", "lab").port());
		assertTrue(Files.notExists(mark));
		assertTrue(notes.stream().anyMatch(note -> note.contains("exec")), notes::toString);
	}

	@Test
	void aRouteFollowsTheJumps(@TempDir Path home) throws IOException {
		String text = """
				Host a
				  HostName a.example
				Host b
				  ProxyJump a
				Host c
				  ProxyJump ops@b:2222
				Host d
				  ProxyJump ssh://x@a:1,b
				Host e
				  ProxyJump none
				Host *
				  ProxyCommand nc %h %p
				""";
		SshConfig config = config(home, text, "");
		assertEquals(List.of("me@a.example", "ops@b:2222", "me@c"), destinations(config, "c"));
		assertEquals(List.of("x@a.example:1", "me@b", "me@d"), destinations(config, "d"));
		assertEquals(List.of("me@e"), destinations(config, "e"));
		assertNull(config.resolve(HostSpec.parse("c")).proxyCommand());
		assertEquals("nc", config.resolve(HostSpec.parse("e")).proxyCommand());
	}

	private static List<String> destinations(SshConfig config, String host) {
		return config.route(HostSpec.parse(host)).stream().map(ResolvedHost::destination).toList();
	}

	@Test
	void whatMakesNoSenseIsSaid(@TempDir Path home) throws IOException {
		for (String line : List.of("Port 0", "Port ssh", "ConnectTimeout soon", "ServerAliveCountMax -1", "ProxyJump -oProxyCommand=x", "ProxyJump lab")) {
			SshConfig config = config(home, line + "\n", "");
			assertThrows(IllegalArgumentException.class, () -> config.route(HostSpec.parse("lab")), line);
		}
	}

	@Test
	void aliasesAreTheHostsWithoutPatterns(@TempDir Path home) throws IOException {
		assertEquals(List.of("lab", "b", "c"), config(home, "Host lab *.x\nHost b !no c\nHost lab ?\nMatch host z\n", "").aliases());
		assertEquals(List.of(), new SshConfig(new SshEnvironment(home.resolve("none"), "me", null, home, List.of()), notes::add).aliases());
	}
}
