// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.drivebay.host.trace.Drop;
import org.drivebay.host.trace.NotRecorded;
import org.drivebay.host.trace.RecordingListener;
import org.drivebay.host.trace.RecordingRequest;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.host.trace.TraceCategory;
import org.drivebay.host.trace.TraceRecording;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** {@code drivebay trace record} */
final class TraceRecordVerb implements Verb {

	private static final Duration STOP_LIMIT = Duration.ofSeconds(20);

	@Override
	public String usage() {
		return "HOST DEVICE... -o DIR [--seconds N] [--no-members] [--actions A,B...] [--ring MIB] [--plain-shell]";
	}

	@Override
	public String does() {
		return """
				Records the block trace of disks, partitions and arrays, these with their members, until Ctrl-C or for N seconds. DIR then has a file
				NAME.blktrace.CPU for each device and CPU, as blktrace makes them, and the host as it was then. --actions records only events of these
				categories: read, write, flush, sync, queue, requeue, issue, complete, fs, pc, notify, ahead, meta, discard, drv_data, fua. --ring keeps
				only the last MIB mebibytes. --plain-shell puts no agent on the host, and has its blktrace record. If the connection is lost, all that
				came is kept, and the host ends the trace by itself.""";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException {
		var given = new Arguments(arguments, List.of("--no-members", "--plain-shell"), List.of("-o", "--seconds", "--actions", "--ring")).expect(
				Integer.MAX_VALUE, "HOST", "DEVICE");
		Path folder = Path.of(given.value("-o").orElseThrow(() -> new UsageException("-o DIR is missing")));
		RecordingRequest request = request(given);
		try (RemoteHost remote = context.hosts().connect(given.word(0))) {
			record(new TraceRecording(remote, request, folder), context, request);
		} catch (NotRecorded e) {
			throw new FailedException(given.word(0) + ": nothing is recorded: " + e.getMessage());
		}
	}

	/** After Ctrl-C, too, the user sees what there is. */
	private static void record(TraceRecording recording, Context context, RecordingRequest request) throws FailedException, NotRecorded, RemoteException,
			IOException, InterruptedException {
		try (var onInterrupt = new OnInterrupt(recording::stop, STOP_LIMIT, "the trace has ended", context.err())) {
			report(context, recording.run(new Told(context, request)));
		}
	}

	private static RecordingRequest request(Arguments given) {
		List<String> devices = given.words().subList(1, given.words().size());
		Duration limit = given.value("--seconds").map(text -> Duration.ofSeconds(number("--seconds", text))).orElse(Duration.ZERO);
		Keep keep = given.value("--ring").<Keep>map(text -> new Keep.Latest(number("--ring", text))).orElse(new Keep.Everything());
		Set<TraceCategory> categories = given.value("--actions").map(TraceRecordVerb::categories).orElse(TraceCategory.ALL);
		return new RecordingRequest(devices, !given.has("--no-members"), categories, keep, limit, !given.has("--plain-shell"));
	}

	private static Set<TraceCategory> categories(String text) {
		try {
			return TraceCategory.parse(text);
		} catch (IllegalArgumentException e) {
			throw new UsageException("--actions: " + e.getMessage());
		}
	}

	private static int number(String option, String text) {
		if (!text.matches("[1-9]\\d{0,4}")) {
			throw new UsageException(option + " wants a whole number up to 99999, not " + text);
		}
		return Integer.parseInt(text);
	}

	private static void report(Context context, RecordingResult result) throws FailedException {
		BigDecimal seconds = BigDecimal.valueOf(result.elapsed().toMillis(), 3);
		String what = result.reached().events() + " events of " + String.join(", ", result.devices()) + " in " + seconds + " s, " + result.reached().dropped()
				+ " dropped";
		switch (result.ending()) {
			case Ending.InOrder ok -> context.err().println(result.folder() + ": " + what);
			case Ending.Lost(String reason) -> throw new FailedException("the recording stopped after " + seconds + " s: " + reason + "\n" + result.folder()
					+ " has all that came until then: " + what + "; the host ends the trace by itself");
			case Ending.Failed(String reason) -> throw new FailedException("the recording failed after " + seconds + " s: " + reason + "\n" + result.folder()
					+ " has all that came until then: " + what);
		}
	}

	/** Says what the user should know at once. */
	private record Told(Context context, RecordingRequest request) implements RecordingListener {

		@Override
		public void began(List<String> devices) {
			String end = request.limit().isZero() ? "until Ctrl-C" : "for " + request.limit().toSeconds() + " s";
			context.err().println("recording " + String.join(", ", devices) + " " + end);
		}

		@Override
		public void dropped(Drop drop) {
			context.err().println(drop.events() + " events of " + drop.device() + " were dropped between " + seconds(drop.fromNanos()) + " s and " + seconds(drop
					.toNanos()) + " s of the host's clock: its buffers were full");
		}

		private static BigDecimal seconds(long nanos) {
			return BigDecimal.valueOf(nanos, 9).setScale(3, RoundingMode.HALF_UP);
		}

		@Override
		public void note(String text) {
			context.err().println(text);
		}
	}
}
