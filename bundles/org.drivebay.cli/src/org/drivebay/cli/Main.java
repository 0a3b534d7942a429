// SPDX-License-Identifier: EPL-2.0
package org.drivebay.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import org.drivebay.host.HostStore;
import org.drivebay.internal.cli.CommandLine;
import org.drivebay.internal.cli.ConsolePrompter;
import org.drivebay.internal.cli.Context;
import org.drivebay.internal.cli.HostArgument;
import org.drivebay.internal.cli.Terminal;
import org.drivebay.remote.jsch.JschRemoteHosts;

/** {@code drivebay VERB …} without a display. Exit status: 0 done, 1 the input or the host was at fault, 2 wrong usage. */
public final class Main {

	private Main() {
	}

	public static void main(String[] args) {
		// a pipe's other end gets UTF-8 whatever the locale, and whole blocks
		var out = new PrintStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16), false, StandardCharsets.UTF_8);
		var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		var terminal = Terminal.ofProcess(out, err);
		var hosts = new HostArgument(new HostStore(HostStore.defaultFile()), JschRemoteHosts::new, new ConsolePrompter(terminal), sshConfig());
		int status = new CommandLine(new Context(terminal, hosts)).run(args);
		out.flush();
		System.exit(status);
	}

	/** The ssh configuration that knows the virtual lab host, or an empty text. */
	private static String sshConfig() {
		String environment = System.getenv("DRIVEBAY_SSH_CONFIG");
		return environment != null ? environment : System.getProperty("drivebay.lab", "");
	}
}
