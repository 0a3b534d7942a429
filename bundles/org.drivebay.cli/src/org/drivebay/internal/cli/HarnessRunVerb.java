// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** {@code drivebay harness run} */
final class HarnessRunVerb implements Verb {

	/** What the harness itself understands. */
	private static final List<String> PASSED_ON = List.of("--quick", "--full", "--mutate");

	private static final Duration STOP_LIMIT = Duration.ofMinutes(2);

	@Override
	public String usage() {
		return "HOST [GROUP[/TEST]...] [--quick] [--full] [--mutate] [--serial S] [--json]";
	}

	@Override
	public String does() {
		return """
				Runs the tests of the driver dbflash on HOST, as root, and prints KTAP; with --json the results as JSON, and KTAP to standard error.
				Uploads the tests, and the module if one is built for the host's kernel and none is loaded. Ctrl-C ends the run; whatever way it ends,
				nothing of it stays on the host. The tests use cards that they make themselves, or with --serial the disk with that serial number,
				whose content is lost. --quick leaves out slow tests, --full runs loops as often as acceptance wants, --mutate shows that tests can fail.""";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException {
		var flags = new ArrayList<>(PASSED_ON);
		flags.add("--json");
		var given = new Arguments(arguments, flags, List.of("--serial")).expect(Integer.MAX_VALUE, "HOST");
		HarnessFiles files = HarnessFiles.find();
		var options = new ArrayList<String>(PASSED_ON.stream().filter(given::has).toList());
		if (given.has("--json")) {
			options.addAll(List.of("--json", "-"));
		}
		given.value("--serial").ifPresent(serial -> options.addAll(List.of("--serial", serial)));
		options.addAll(given.words().subList(1, given.words().size()));
		try (RemoteHost remote = context.hosts().connect(given.word(0))) {
			int status = run(new HarnessRun(remote, files, context), options, context);
			if (status == CommandLine.USAGE) {
				throw new UsageException("the harness does not take these words");
			} else if (status != CommandLine.DONE) {
				throw new FailedException("not all tests passed on " + given.word(0));
			}
		}
	}

	private static int run(HarnessRun run, List<String> options, Context context) throws RemoteException, IOException, InterruptedException {
		try (var onInterrupt = new OnInterrupt(run::stop, STOP_LIMIT, "the tests have ended", context.err())) {
			return run.run(options);
		}
	}
}
