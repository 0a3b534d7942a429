// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.jsch;

import java.util.List;

import org.drivebay.internal.remote.jsch.JschRemoteHost;
import org.drivebay.internal.remote.jsch.Timers;
import org.drivebay.internal.remote.jsch.config.SshConfig;
import org.drivebay.internal.remote.jsch.config.SshEnvironment;
import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.RemoteHosts;

/** Hosts over SSH by JSch: a declarative service in the workbench, a plain object on the command line. */
public final class JschRemoteHosts implements RemoteHosts {

	private final SshEnvironment environment;
	private final Timers timers = new Timers();

	public JschRemoteHosts() {
		this(SshEnvironment.ofProcess());
	}

	/** With other surroundings than the process's own, for tests. */
	JschRemoteHosts(SshEnvironment environment) {
		this.environment = environment;
	}

	@Override
	public RemoteHost host(HostSpec spec, Prompter prompter, HostLog log) {
		return new JschRemoteHost(environment, spec, prompter, log, timers);
	}

	@Override
	public List<String> configuredAliases() {
		return new SshConfig(environment, note -> {
			// each host's log has what concerns it
		}).aliases();
	}
}
