// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.List;

import org.drivebay.host.agent.AgentInstallation;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** {@code drivebay host remove-agent} */
final class HostRemoveAgentVerb implements Verb {

	@Override
	public String usage() {
		return "HOST";
	}

	@Override
	public String does() {
		return """
				Takes the agent away from HOST: ~/.cache/drivebay/agent-* there, or what $XDG_CACHE_HOME has in its place. The workbench puts it there
				again when it connects, unless its preferences keep the agent away from hosts.""";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, InterruptedException {
		var given = new Arguments(arguments, List.of(), List.of()).expect(1, "HOST");
		try (RemoteHost remote = context.hosts().connect(given.word(0))) {
			new AgentInstallation(remote).remove();
			context.err().println("there is no agent on " + given.word(0) + " any more");
		}
	}
}
