// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Putting the agent on a host, and every way in which that fails, with a real shell. */
class AgentInstallationTest {

	/** Speaks a version of the protocol that nobody knows. */
	private static final String STRANGER = """
			#!/bin/sh
			printf '\\211DBA\\r\\n\\032\\n\\034\\0\\0\\0\\001\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0'
			printf '\\011\\0\\001\\0\\001\\0\\0\\0\\001\\0\\0\\0\\0\\020\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0text'
			""";

	@TempDir
	Path home = Path.of("");
	private ThisMachine host = new ThisMachine(home);

	@BeforeEach
	void machine() {
		host = new ThisMachine(home);
	}

	private Path program(AgentBinary binary) {
		return home.resolve(".cache/drivebay").resolve(binary.folder()).resolve("drivebay-agent");
	}

	private String refused(AgentInstallation installation) {
		return String.valueOf(assertThrows(AgentUnavailable.class, installation::install).getMessage());
	}

	private AgentInstallation of(byte[] program) {
		return new AgentInstallation(host, machine -> Optional.of(AgentBinary.of(program)));
	}

	@Test
	void itIsPutThereOnceAndOnlyTheOwnerMayTouchIt() throws Exception {
		AgentBinary binary = RealAgent.binary();
		Agent agent = new AgentInstallation(host).install();
		assertEquals(program(binary).toString(), agent.program());
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(program(binary))));
		assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(program(binary).getParent())));
		assertEquals(1, Files.list(program(binary).getParent()).count(), "nothing else stays behind");
		new AgentInstallation(host).install();
		assertEquals(1, host.uploads());
	}

	@Test
	void aProgramThatWasChangedThereIsNotTrusted() throws Exception {
		AgentBinary binary = RealAgent.binary();
		new AgentInstallation(host).install();
		Files.writeString(program(binary), "#!/bin/sh\ntouch ~/was-here\n");
		new AgentInstallation(host).install();
		assertEquals(2, host.uploads());
		assertFalse(Files.exists(home.resolve("was-here")));
		assertEquals(binary.bytes().length, Files.size(program(binary)));
	}

	@Test
	void whatDoesNotArriveWholeIsNeverTheProgram() {
		byte[] program = "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8);
		host.damage(bytes -> java.util.Arrays.copyOf(bytes, bytes.length - 1));
		assertEquals("what was uploaded has another checksum", refused(of(program)));
		assertFalse(Files.exists(program(AgentBinary.of(program))));
	}

	@Test
	void aHostThatRunsNoProgramsOfItsUsers() {
		host.forbidExecution();
		assertTrue(refused(of("#!/bin/sh\n".getBytes(StandardCharsets.UTF_8))).endsWith("Permission denied"));
	}

	@Test
	void aHostWithoutSftp() {
		host.withoutSftp();
		assertTrue(refused(of(new byte[1])).endsWith("the server offers no SFTP"));
	}

	@Test
	void aMachineForWhichThereIsNoAgent() {
		assertTrue(refused(new AgentInstallation(host, machine -> Optional.empty())).startsWith("there is no agent for this kind of machine, "));
		assertTrue(AgentBinary.bundled("../../etc/passwd").isEmpty());
	}

	@Test
	void aProgramForAnotherMachine() {
		byte[] foreign = { 0x7f, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, (byte) 0xf3, 0, 1, 0, 0, 0 };
		String why = refused(of(foreign));
		assertTrue(why.startsWith("the agent does not run: "), why);
	}

	@Test
	void anAgentOfAnotherVersion() {
		String why = refused(of(STRANGER.getBytes(StandardCharsets.UTF_8)));
		assertTrue(why.endsWith("the agent speaks version 9 of its protocol, not 1"), why);
	}

	@Test
	void aFolderOfSomebodyElseIsNotUsed() throws Exception {
		byte[] program = "#!/bin/sh\n".getBytes(StandardCharsets.UTF_8);
		Path folder = program(AgentBinary.of(program)).getParent();
		Files.createDirectories(folder.getParent());
		Files.createSymbolicLink(folder, Files.createDirectory(home.resolve("elsewhere")));
		assertTrue(refused(of(program)).endsWith(" belongs to somebody else"));
		assertEquals(0, host.uploads());
	}

	@Test
	void removingLeavesNothing() throws Exception {
		RealAgent.binary();
		var installation = new AgentInstallation(host);
		installation.install();
		installation.remove();
		assertFalse(Files.exists(home.resolve(".cache/drivebay")));
		installation.remove();
	}
}
