// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.HostLogEntry;
import org.drivebay.remote.RemoteException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who reads a host, and what the host log says of it. */
class AgentReaderTest {

	private static final FetchRequest VERSION = FetchRequest.files(List.of("/proc/version"));
	private static final String ADJUSTMENT = "/proc/self/oom_score_adj";
	private static final Set<String> BY_AGENT = Set.of("/proc/version");
	private static final Set<String> BY_SHELL = ThisMachine.PLAIN.keySet();

	@TempDir
	Path home = Path.of("");
	private final List<HostLogEntry> log = new ArrayList<>();
	private ThisMachine host = new ThisMachine(home);
	private AgentReader reader = new AgentReader(host, log::add);

	@BeforeEach
	void machine() {
		host = new ThisMachine(home);
		reader = new AgentReader(host, log::add);
	}

	@AfterEach
	void allow() {
		System.clearProperty(AgentReader.UPLOAD_PROPERTY);
	}

	private Set<String> read() throws Exception {
		return reader.fetch(VERSION).entries().keySet();
	}

	private String said() {
		return log.getLast().outcome();
	}

	private Path program() throws Exception {
		try (var files = Files.walk(home)) {
			return files.filter(file -> file.endsWith("drivebay-agent")).findFirst().orElseThrow();
		}
	}

	@Test
	void plainShellAtFirstThenTheAgent() throws Exception {
		RealAgent.binary();
		assertEquals(BY_SHELL, read());
		reader.prepare();
		assertEquals(BY_AGENT, read());
		assertEquals("the agent reads this host from now on", said());
		assertEquals(HostLogEntry.Kind.AGENT, log.getLast().kind());
		assertEquals(BY_SHELL, reader.fetch(FetchRequest.files(List.of("/etc/os-release"))).entries().keySet(), "it reads only the kernel's files");
	}

	@Test
	void aHostWhereItCannotRunIsTriedOncePerConnection() throws Exception {
		host.withoutSftp();
		reader = new AgentReader(host, new AgentInstallation(host, machine -> Optional.of(AgentBinary.of(new byte[1]))), log::add);
		reader.prepare();
		assertEquals(BY_SHELL, read());
		assertTrue(said().startsWith("plain shell reads this host: ") && said().endsWith("the server offers no SFTP"), said());
		assertFalse(log.getLast().failed());
		reader.prepare();
		assertEquals(1, log.size());
		host.connectAnew();
		reader.prepare();
		assertEquals(2, log.size());
	}

	@Test
	void anAgentThatSomebodyRemovesIsPutThereAgain() throws Exception {
		RealAgent.binary();
		reader.prepare();
		Files.delete(program());
		assertEquals(BY_SHELL, read());
		assertTrue(said().startsWith("plain shell reads this host for now: the agent does not run: "), said());
		reader.prepare();
		assertEquals(BY_AGENT, read());
	}

	@Test
	void oneThatFailsAgainAndAgainIsLeftAlone() throws Exception {
		RealAgent.binary();
		for (int i = 0; i < 3; i++) {
			reader.prepare();
			Files.delete(program());
			assertEquals(BY_SHELL, read());
		}
		assertTrue(said().startsWith("plain shell reads this host: "), said());
		reader.prepare();
		assertEquals(BY_SHELL, read());
		assertEquals(3, host.uploads());
	}

	@Test
	void theUserMayNotWantIt() throws Exception {
		System.setProperty(AgentReader.UPLOAD_PROPERTY, "false");
		reader.prepare();
		assertEquals(BY_SHELL, read());
		assertEquals(List.of(), log);
		assertFalse(Files.exists(home.resolve(".cache")));
	}

	@Test
	void aValueIsWrittenByTheAgentAndReadBack() throws Exception {
		RealAgent.binary();
		reader.prepare();
		assertEquals(new Fetched.Content("100\n".getBytes(StandardCharsets.UTF_8)), reader.write(ADJUSTMENT, "100\n"));
		var refused = assertThrows(RemoteException.FileFailed.class, () -> reader.write(ADJUSTMENT, "rubbish\n"));
		assertEquals(ADJUSTMENT + ": Invalid argument", refused.getMessage());
		assertThrows(RemoteException.FileFailed.class, () -> reader.write("/sys/no-such-file", "1"));
		assertEquals(List.of(), host.plainWrites());
		reader.write("/tmp/no-such-file", "1");
		assertEquals(List.of("/tmp/no-such-file 1"), host.plainWrites(), "it writes only the kernel's files");
	}

	@Test
	void plainShellWritesWhereTheAgentIsNotAndWhereItHasGone() throws Exception {
		RealAgent.binary();
		reader.write(ADJUSTMENT, "1");
		reader.prepare();
		Files.delete(program());
		reader.write(ADJUSTMENT, "2");
		assertEquals(List.of(ADJUSTMENT + " 1", ADJUSTMENT + " 2"), host.plainWrites());
		assertTrue(said().startsWith("plain shell reads this host for now: the agent does not run: "), said());
	}

	@Test
	void aWriteOfWhichNobodyKnowsWhatCameIsNotDoneAgain() throws Exception {
		RealAgent.binary();
		reader.prepare();
		Files.writeString(program(), "#!/bin/sh\nexit 1\n");
		assertThrows(RemoteException.BadAnswer.class, () -> reader.write(ADJUSTMENT, "1"));
		assertEquals(List.of(), host.plainWrites());
	}

	@Test
	void removedItIsGoneAndPlainShellGoesOn() throws Exception {
		RealAgent.binary();
		reader.prepare();
		reader.remove();
		assertEquals("it was removed: plain shell reads this host until the next connection", said());
		assertFalse(Files.exists(home.resolve(".cache/drivebay")));
		assertEquals(BY_SHELL, read());
		reader.prepare();
		assertEquals(BY_SHELL, read(), "until the next connection");
	}
}
