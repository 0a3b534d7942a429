// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.failures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.drivebay.remote.testing.SshFiles;
import org.drivebay.remote.testing.TestLog;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;

/** A server and an ssh configuration for each test. What it makes, it closes. */
abstract class ServerFixture {

	/** Within which every trouble with a link shows. */
	static final Duration NOTICED = Duration.ofSeconds(15);
	/** What counts as at once, on a busy machine. */
	static final Duration PROMPT = Duration.ofSeconds(5);
	/** Nothing takes that long. */
	static final Duration LIMIT = Duration.ofSeconds(30);

	final TestServer server = new TestServer();
	final TestLog log = new TestLog();
	private final List<AutoCloseable> closeables = new ArrayList<>(List.of(server));
	@TempDir
	Path temp = Path.of("");

	<T extends AutoCloseable> T closing(T closeable) {
		closeables.add(closeable);
		return closeable;
	}

	SshFiles files() {
		return new SshFiles(temp);
	}

	/** Not connected. */
	RemoteHost host(HostSpec spec, Prompter user) {
		return closing(new JschRemoteHosts().host(spec, user, log));
	}

	/** The running server, under the name {@code server}. */
	HostSpec spec(String... configLines) throws IOException {
		return files().host("server", server.port(), configLines);
	}

	static TestUser userWithPassword() {
		return TestUser.trusting().answering(TestServer.PASSWORD);
	}

	static void assertWorks(RemoteHost host) throws RemoteException, InterruptedException {
		assertEquals("works\n", host.run(Command.of("echo", "works")).outputText());
	}

	@AfterEach
	void closeAll() throws Exception {
		for (AutoCloseable closeable : closeables.reversed()) {
			closeable.close();
		}
	}
}
