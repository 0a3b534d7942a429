// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;

import org.drivebay.remote.CommandResult;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.HostLogEntry.Kind;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;

/** Fetches many files with one command. */
final class Fetcher {

	/** Of one round, all files together. */
	static final int MAX_BYTES = 64 << 20;
	static final Duration TIMEOUT = Duration.ofSeconds(30);

	private final Commands commands;
	private final Journal journal;

	Fetcher(Commands commands, Journal journal) {
		this.commands = commands;
		this.journal = journal;
	}

	FetchResult fetch(FetchRequest request) throws RemoteException, InterruptedException {
		FetchScript script = FetchScript.of(request, false);
		return journal.note(Kind.FETCH, describe(request), note -> {
			CommandResult result = commands.run(script.command().withMaxOutput(MAX_BYTES).withTimeout(TIMEOUT), "fetch");
			note.received = result.output().length;
			if (!result.ok()) {
				throw new BadAnswer("the host's shell cannot fetch files: " + firstLine(result));
			}
			FetchResult fetched = FetchAnswer.parse(result.output(), script.prefix());
			note.outcome = fetched.entries().size() + " files, host " + fetched.hostTime().toMillis() + " ms";
			return fetched;
		});
	}

	static String describe(FetchRequest request) {
		return String.join(" ", request.files()) + (request.links().isEmpty() ? "" : " links: " + String.join(" ", request.links()));
	}

	private static String firstLine(CommandResult result) {
		String signal = result.signal();
		return result.errorText().lines().findFirst().orElse(signal != null ? "ended by signal " + signal : "exit " + result.exitStatus());
	}
}
