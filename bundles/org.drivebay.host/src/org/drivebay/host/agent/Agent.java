// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.agent.AgentFrame;
import org.drivebay.remote.agent.AgentStream;

/**
 * The agent on a host, where {@link AgentInstallation} puts it. Thread-safe; every call is one command, and blocks. An answer that is not the
 * agent's is a {@link BadAnswer}.
 */
public final class Agent {

	/** The trees that it reads; what lies elsewhere has to be read otherwise. */
	private static final List<String> TREES = List.of("/sys", "/proc", "/dev");
	private static final List<String> WRITABLE_TREES = List.of("/sys", "/proc");
	private static final int MOST_FILE_BYTES = 512 << 10;
	private static final int MOST_OUTPUT = 96 << 20;
	/** Of a trace, while its reader is slow: some seconds of a busy host. */
	private static final int MOST_UNREAD = 128 << 20;
	private static final Duration TIMEOUT = Duration.ofSeconds(30);
	/** A shell's exit status for a program that it cannot execute, and for one that is not there. */
	private static final int NOT_EXECUTABLE = 126;
	private static final int NOT_FOUND = 127;

	private final RemoteHost remote;
	private final String program;

	/** One that is there already. @param program its absolute path */
	public Agent(RemoteHost remote, String program) {
		this.remote = remote;
		this.program = program;
	}

	public String program() {
		return program;
	}

	/** Whether {@link #snapshot} can answer it. */
	public static boolean covers(FetchRequest request) {
		return request.maxFileBytes() <= MOST_FILE_BYTES && Stream.concat(request.files().stream(), request.links().stream())
				.allMatch(pattern -> isBelow(TREES, pattern) && pattern.indexOf('\0') < 0);
	}

	/** Whether {@link #write} can write to it. */
	public static boolean covers(AttributeValue value) {
		return isBelow(WRITABLE_TREES, value.path());
	}

	private static boolean isBelow(List<String> trees, String path) {
		return trees.stream().anyMatch(tree -> path.startsWith(tree + "/"));
	}

	/** As {@link RemoteHost#fetch}, of what {@link #covers} allows. */
	public FetchResult snapshot(FetchRequest request) throws RemoteException, InterruptedException {
		List<String> options = new ArrayList<>(List.of("--stdin", "--max-file=" + request.maxFileBytes()));
		TREES.forEach(tree -> options.add("--below=" + tree));
		var patterns = Stream.concat(request.files().stream(), request.links().stream()).map(Agent::bytes).toList();
		return Snapshots.result(frames(run("snapshot", options, patterns)));
	}

	/**
	 * Writes each value by exactly one write(2). The first that the kernel refuses ends it; the rest is reported with errno 125 (ECANCELED).
	 *
	 * @return one for each, in order
	 * @throws AgentUnavailable if it could not be started, so that nothing was written; after any other exception something may have been
	 */
	public List<AgentFrame.Written> write(List<AttributeValue> values) throws AgentUnavailable, RemoteException, InterruptedException {
		var records = values.stream().flatMap(value -> Stream.of(bytes(value.path()), bytes(value.value()))).toList();
		CommandResult result = run("write", List.of("--stdin"), records);
		if (result.exitStatus() == NOT_EXECUTABLE || result.exitStatus() == NOT_FOUND) {
			throw new AgentUnavailable("the agent does not run: " + reason(result));
		}
		return frames(result).stream().filter(AgentFrame.Written.class::isInstance).map(AgentFrame.Written.class::cast).toList();
	}

	/**
	 * Watches what is {@link AgentRun#watch added} to it.
	 *
	 * @param interval at which also those are read that change without a word, 20 ms to an hour
	 * @param lease    after which the agent ends if nothing was sent to it, whole seconds
	 */
	public AgentRun watch(Duration interval, Duration lease) throws RemoteException, InterruptedException {
		return start(command("watch", List.of("--interval=" + interval.toMillis(), "--lease=" + lease.toSeconds()), List.of()));
	}

	/** Traces block devices until the run is closed, the link is lost or the trace's time is over. */
	public AgentRun trace(TraceRequest trace) throws RemoteException, InterruptedException {
		return start(command("trace", trace.options(), trace.devices()).withMaxOutput(MOST_UNREAD));
	}

	/** @throws BadAnswer if it does not run, or does not speak this version of the protocol */
	void greet() throws RemoteException, InterruptedException {
		frames(run("snapshot", List.of("--stdin"), List.of(bytes("/proc/version"))));
	}

	/** The command as words, for one that the caller runs by other means. */
	public List<String> words(String verb, List<String> options, List<String> arguments) {
		var words = new ArrayList<>(List.of(program, verb, "--protocol=" + AgentStream.VERSION));
		words.addAll(options);
		words.add("--");
		words.addAll(arguments);
		return words;
	}

	private Command command(String verb, List<String> options, List<String> arguments) {
		return Command.of(words(verb, options, arguments).toArray(String[]::new));
	}

	private AgentRun start(Command command) throws RemoteException, InterruptedException {
		return AgentRun.of(remote.stream(command));
	}

	/** @param records for standard input, each ended by a NUL, and all by an empty one */
	private CommandResult run(String verb, List<String> options, List<byte[]> records) throws RemoteException, InterruptedException {
		var input = new ByteArrayOutputStream();
		records.forEach(record -> {
			input.writeBytes(record);
			input.write(0);
		});
		input.write(0);
		return remote.run(command(verb, options, List.of()).withInput(input.toByteArray()).withTimeout(TIMEOUT).withMaxOutput(MOST_OUTPUT));
	}

	private static List<AgentFrame> frames(CommandResult result) throws BadAnswer {
		if (result.output().length == 0) {
			throw new BadAnswer("the agent does not run: " + reason(result));
		}
		try {
			var stream = new AgentStream(new ByteArrayInputStream(result.output()));
			var frames = new ArrayList<AgentFrame>(List.of(stream.hello()));
			for (Optional<AgentFrame> next = stream.next(); next.isPresent(); next = stream.next()) {
				frames.add(next.get());
			}
			if (frames.getLast() instanceof AgentFrame.End end && end.reason() == AgentFrame.End.Reason.ERROR) {
				throw new BadAnswer("the agent gave up: " + end.text());
			}
			return frames;
		} catch (IOException e) {
			throw new BadAnswer("the agent's answer cannot be read: " + e.getMessage());
		}
	}

	private static byte[] bytes(String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	/** Why a command failed, in the host's words. */
	static String reason(CommandResult result) {
		return result.errorText().lines().map(String::strip).filter(line -> !line.isEmpty()).reduce((first, last) -> last)
				.orElse("exit " + result.exitStatus());
	}
}
