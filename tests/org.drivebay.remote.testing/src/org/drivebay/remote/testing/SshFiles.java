// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.remote.HostSpec;

/** A folder with an ssh configuration of its own: nothing of the developer's keys, agent and known hosts comes in. */
public final class SshFiles {

	private final Path folder;

	public SshFiles(Path folder) {
		this.folder = folder;
	}

	public Path config() {
		return folder.resolve("config");
	}

	public Path knownHosts() {
		return folder.resolve("known_hosts");
	}

	/** Adds a host on 127.0.0.1. What the given lines set, is not set again: ssh_config takes the first value. */
	public HostSpec host(String alias, int port, String... lines) throws IOException {
		var text = new ArrayList<String>();
		text.add("Host " + alias);
		text.addAll(List.of(lines));
		text.addAll(List.of("HostName 127.0.0.1", "Port " + port, "User " + TestServer.USER, "IdentityFile none", "IdentityAgent none",
				"UserKnownHostsFile " + knownHosts(), "GlobalKnownHostsFile none"));
		Files.write(config(), text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
		return new HostSpec(alias, null, 0, null, config());
	}

	/** A key pair made by ssh-keygen; the public half is in the file with {@code .pub} behind it. */
	public Path key(String type, String passphrase, String... more) throws IOException, InterruptedException {
		Path file = folder.resolve("id_" + type);
		var words = new ArrayList<>(List.of("ssh-keygen", "-q", "-t", type, "-N", passphrase, "-C", "test", "-f", file.toString()));
		words.addAll(List.of(more));
		Programs.run(words.toArray(String[]::new));
		return file;
	}
}
