// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

import org.drivebay.remote.HostSpec;

/** An SSH server of this machine. */
public interface LoopbackServer extends AutoCloseable {

	/** On 127.0.0.1. */
	int port();

	@Override
	void close() throws IOException;

	/** One that takes a key: OpenSSH's in a process of its own where it is installed, else one in this process. */
	static LoopbackServer start(Path folder, Path publicKey) throws IOException, GeneralSecurityException, InterruptedException {
		return OpenSshServer.isInstalled() ? OpenSshServer.start(Files.createDirectory(folder.resolve("sshd")), publicKey)
				: new TestServer().authorize(publicKey).start();
	}

	/** The host behind it, for whoever has the private key. */
	default HostSpec host(SshFiles files, String alias, Path privateKey) throws IOException {
		return files.host(alias, port(), "User " + System.getProperty("user.name"), "IdentityFile " + privateKey);
	}
}
