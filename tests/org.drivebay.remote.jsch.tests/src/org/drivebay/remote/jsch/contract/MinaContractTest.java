// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.drivebay.remote.testing.SshFiles;
import org.drivebay.remote.testing.TestLog;
import org.drivebay.remote.testing.TestServer;
import org.drivebay.remote.testing.TestUser;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The contract against Apache MINA SSHD in this process, with this machine's shell behind it. */
class MinaContractTest implements RemoteHostContract {

	private final TestLog log = new TestLog();
	private final TestServer server = new TestServer().withoutSignals();
	private @Nullable RemoteHost host;
	private String folder = "";

	@BeforeAll
	void connect(@TempDir Path temp) throws IOException, InterruptedException, RemoteException {
		server.start();
		RemoteHost fresh = new JschRemoteHosts().host(new SshFiles(temp).host("mina", server.port()),
				TestUser.trusting().answering(TestServer.PASSWORD), log);
		host = fresh;
		fresh.connect();
	}

	@BeforeEach
	void makeFolder(@TempDir Path temp) throws IOException {
		folder = Files.createTempDirectory(temp, "t").toString();
	}

	@AfterAll
	void close() throws IOException {
		host().close();
		server.close();
	}

	/** This one offers none. */
	@Test
	void withoutSftpNothingIsUploaded() throws RemoteException, InterruptedException {
		FileFailed thrown = assertThrows(FileFailed.class, () -> host().upload(folder + "/file", new byte[1], 0700));
		assertEquals("the server offers no SFTP", thrown.error());
		assertEquals(List.of(), host().list(folder));
	}

	@Override
	public RemoteHost host() {
		return java.util.Objects.requireNonNull(host);
	}

	@Override
	public TestLog log() {
		return log;
	}

	@Override
	public String folder() {
		return folder;
	}
}
