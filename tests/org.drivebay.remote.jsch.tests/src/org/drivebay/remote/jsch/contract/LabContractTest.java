// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch.contract;

import java.util.List;

import org.drivebay.remote.Command;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.testing.Lab;
import org.drivebay.remote.testing.TestLog;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** The main parts of the contract against OpenSSH and the tools of the lab, where each command takes its time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LabContractTest implements RunContract, EndingContract, StreamContract, FetchContract, WatchContract, ParallelContract, UploadContract {

	private final TestLog log = new TestLog();
	private @Nullable RemoteHost host;
	private String folder = "";

	@BeforeAll
	void connect() throws InterruptedException, RemoteException {
		RemoteHost fresh = Lab.required().host(log);
		host = fresh;
		fresh.connect();
	}

	@BeforeEach
	void makeFolder() throws RemoteException, InterruptedException {
		folder = host().run(Command.of("mktemp", "-d")).outputText().strip();
	}

	@AfterEach
	void removeFolder() throws RemoteException, InterruptedException {
		host().run(Command.script("rm -rf -- \"$1\"", List.of(folder)));
	}

	@AfterAll
	void close() {
		RemoteHost open = host;
		if (open != null) {
			open.close();
		}
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
