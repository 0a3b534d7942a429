// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One run of the tests on a host, from the upload to the removal. The tests end, and clean up, when their standard input ends:
 * that is how {@link #stop()} ends them, and how a lost link does.
 */
final class HarnessRun {

	private static final Duration UPLOAD_LIMIT = Duration.ofMinutes(2);

	/** The folder goes with the run, also when nobody is there any more to ask for it. $1 the folder, then options. */
	private static final String CHECK = """
			trap : HUP TERM
			dir=$1
			shift
			bash "$dir/harness/check" --until-eof "$@"
			status=$?
			rm -rf "$dir"
			exit $status
			""";

	/** Standard input is a tar file; prints the folder that holds its content, for nobody else to see. */
	private static final String UNPACK = """
			dir=$(mktemp -d /tmp/drivebay-harness.XXXXXX) && tar -x -m -C "$dir" && echo "$dir"
			""";

	private final RemoteHost remote;
	private final HarnessFiles files;
	private final Context context;
	private @Nullable CommandStream stream;
	private boolean stopped;

	/** @param remote connected */
	HarnessRun(RemoteHost remote, HarnessFiles files, Context context) {
		this.remote = remote;
		this.files = files;
		this.context = context;
	}

	/**
	 * Runs the tests to their end, and prints while they run.
	 *
	 * @param options of the harness's own
	 * @return the exit status of the harness
	 */
	int run(List<String> options) throws RemoteException, IOException, InterruptedException {
		Optional<Path> module = files.module(text("uname", "-r"));
		String folder = upload(files.tar(module));
		var words = new ArrayList<>(List.of(folder));
		module.ifPresent(file -> words.addAll(List.of("--module", folder + "/" + HarnessFiles.MODULE)));
		words.addAll(options);
		return execute(Command.script(CHECK, words));
	}

	private String text(String... words) throws RemoteException, InterruptedException {
		return remote.run(Command.of(words)).outputText().strip();
	}

	private String upload(byte[] tar) throws RemoteException, IOException, InterruptedException {
		CommandResult unpacked = remote.run(Command.script(UNPACK, List.of()).withInput(tar).withTimeout(UPLOAD_LIMIT));
		if (!unpacked.ok()) {
			throw new IOException("the tests cannot be put into /tmp of the host: " + unpacked.errorText().strip());
		}
		return unpacked.outputText().strip();
	}

	private int execute(Command command) throws RemoteException, IOException, InterruptedException {
		try (CommandStream started = remote.stream(command)) {
			begun(started);
			Thread errors = Thread.startVirtualThread(() -> copy(started.error(), context.err()));
			copy(started.output(), context.out());
			errors.join();
			return started.waitFor();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	/** Line by line, so that a person sees each test as it ends. */
	private static void copy(InputStream from, PrintStream to) {
		try (var reader = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8))) {
			for (String line = reader.readLine(); line != null; line = reader.readLine()) {
				to.println(line);
				to.flush();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private synchronized void begun(CommandStream started) throws IOException {
		stream = started;
		if (stopped) {
			started.input().close();
		}
	}

	/** Ends the run, which cleans up before it does. Does not wait. Any thread. */
	void stop() {
		try {
			closeInput();
		} catch (IOException e) {
			context.err().println("drivebay: the tests end by themselves: " + e.getMessage());
		}
	}

	private synchronized void closeInput() throws IOException {
		stopped = true;
		CommandStream started = stream;
		if (started != null) {
			started.input().close();
		}
	}
}
