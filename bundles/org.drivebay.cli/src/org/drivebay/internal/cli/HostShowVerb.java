// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.util.List;

import org.drivebay.host.facts.HostFacts;
import org.drivebay.remote.RemoteException;

/** {@code drivebay host show} */
final class HostShowVerb implements Verb {

	@Override
	public String usage() {
		return "HOST [--json]";
	}

	@Override
	public String does() {
		return "Shows a host's arrays, members and block devices, and what is wrong with them.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException {
		var given = new Arguments(arguments, List.of("--json"), List.of()).expect(1, "HOST");
		try (HostSource source = context.hosts().open(given.word(0))) {
			HostFacts facts = source.facts();
			if (given.has("--json")) {
				Json.print(context.out(), HostJson.of(source, facts));
			} else {
				HostText.print(context.out(), source, facts);
			}
		}
	}
}
