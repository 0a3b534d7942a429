// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** OpenSSH's server in a process of its own, with its own host key and configuration. Who runs the tests logs in, with a key. */
final class OpenSshServer implements LoopbackServer {

	/** It starts itself anew for each connection, for which it wants its whole path. */
	private static final Path PROGRAM = Path.of("/usr/sbin/sshd");

	/** That it wants when root starts it; systems make it when they start theirs. */
	private static final Path PRIVILEGE_SEPARATION = Path.of("/run/sshd");

	private static final String LISTENS = "Server listening on ";

	private final Process process;
	private final int port;

	private OpenSshServer(Process process, int port) {
		this.process = process;
		this.port = port;
	}

	static boolean isInstalled() {
		return Files.isExecutable(PROGRAM);
	}

	/** @param folder that gets what it needs */
	static OpenSshServer start(Path folder, Path publicKey) throws IOException, InterruptedException {
		if (System.getProperty("user.name", "").equals("root")) {
			Files.createDirectories(PRIVILEGE_SEPARATION);
		}
		int port = freePort();
		Path config = Files.write(folder.resolve("sshd_config"), List.of("ListenAddress 127.0.0.1:" + port, "HostKey " + new SshFiles(folder).key("ecdsa", ""),
				"AuthorizedKeysFile " + publicKey, "StrictModes no", "PermitRootLogin prohibit-password", "PasswordAuthentication no",
				"KbdInteractiveAuthentication no", "UsePAM no", "PidFile none"));
		Process process = new ProcessBuilder(PROGRAM.toString(), "-D", "-e", "-f", config.toString()).redirectErrorStream(true).start();
		BufferedReader said = process.inputReader();
		String first = said.readLine();
		assertTrue(first != null && first.startsWith(LISTENS), () -> "sshd does not start: " + first);
		// it would wait for a reader of what it logs
		Thread.ofVirtual().name("sshd-log").start(() -> readToEnd(said));
		return new OpenSshServer(process, port);
	}

	private static int freePort() throws IOException {
		try (var probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return probe.getLocalPort();
		}
	}

	private static void readToEnd(BufferedReader log) {
		try (log) {
			log.transferTo(Writer.nullWriter());
		} catch (IOException e) {
			// it was closed
		}
	}

	@Override
	public int port() {
		return port;
	}

	@Override
	public void close() {
		process.destroy();
	}
}
