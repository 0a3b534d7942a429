// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.host;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.RemoteHosts;

/** Connects once, asks what the host is, and disconnects. Blocks; ends when its thread is interrupted. */
public record ConnectionTest(RemoteHosts hosts, Prompter prompter, HostLog log, HostSpec spec) {

	/** @return what was found, a sentence for the user */
	public String run() throws RemoteException, InterruptedException {
		try (RemoteHost host = hosts.host(spec, prompter, log)) {
			host.connect();
			String server = host.state() instanceof LinkState.Connected connected ? connected.server() : "the server";
			CommandResult system = host.run(Command.of("uname", "-nsr"));
			String name = system.ok() ? system.outputText().strip() : "a host on which uname fails (" + system.errorText().strip() + ")";
			return "Connected to " + name + " through " + server + ".";
		}
	}
}
