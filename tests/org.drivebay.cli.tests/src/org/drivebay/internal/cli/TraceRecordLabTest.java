// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drivebay.host.facts.HostReader;
import org.drivebay.host.snapshot.SnapshotFile;
import org.drivebay.host.trace.RecordingDescription;
import org.drivebay.host.trace.RecordingListener;
import org.drivebay.host.trace.RecordingRequest;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.host.trace.TraceCategory;
import org.drivebay.host.trace.TraceRecording;
import org.drivebay.remote.Command;
import org.drivebay.remote.testing.BackgroundCall;
import org.drivebay.remote.testing.TraceWatch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Traces of the real lab host's kernel, recorded by the agent and by blktrace, as blkparse there reads them. */
class TraceRecordLabTest {

	private static final Duration LIMIT = Duration.ofMinutes(2);
	private static final int REQUESTS = 500;

	/** $1 array: waits until it is traced. */
	private static final String AWAIT_TRACE = "n=0; until [ -e \"/sys/kernel/debug/block/$1/trace0\" ]; do n=$((n+1)); [ $n -lt 600 ] || exit 9; sleep 0.1; done";
	/** $1 file on the array, $2 how many requests. By a name of its own: the scenario's fio may read what its file system needs. */
	private static final String REQUEST = "ln -sf \"$(command -v fio)\" /run/asker && /run/asker --name=job --filename=\"$1\" --direct=1 --ioengine=sync "
			+ "--rw=randread --bs=4k --size=2m --norandommap --number_ios=\"$2\" >&2";
	/** Until nothing traces and no tracer runs. */
	private static final String AWAIT_CLEAN = """
			n=0
			while ls /sys/kernel/debug/block/*/trace0 >/dev/null 2>&1 || pidof drivebay-agent blktrace >/dev/null; do
				n=$((n + 1))
				[ $n -lt 300 ] || exit 1
				sleep 0.1
			done
			""";
	/** Standard input is a trace in a tar file; prints blkparse's lines. */
	private static final String BLKPARSE = """
			dir=$(mktemp -d -p /dev/shm) && trap 'rm -rf "$dir"' EXIT && cd "$dir" && tar -x && blkparse -q $(ls | sed 's/\\.blktrace\\.[0-9]*$//' | sort -u)
			""";

	@RegisterExtension
	static final LabConnection LAB = new LabConnection(host -> LabCli.script(host, AWAIT_CLEAN));

	@TempDir
	Path folder = Path.of("");
	private LabCli cli = new LabCli(folder);

	@BeforeEach
	void makeCli() {
		cli = new LabCli(folder);
	}

	private String trace() {
		return folder.resolve("trace").toString();
	}

	private BackgroundCall<Integer> recording(String... options) throws Exception {
		var words = new ArrayList<>(List.of("trace", "record", "lab", "md10", "-o", trace()));
		words.addAll(List.of(options));
		var call = BackgroundCall.of(() -> cli.run(words.toArray(String[]::new)));
		LabCli.script(LAB.connected(), AWAIT_TRACE, "md10");
		return call;
	}

	private JsonObject statistics() {
		return JsonParser.parseString(new LabCli(folder).ran("trace", "stats", trace(), "--json")).getAsJsonObject();
	}

	/** Every request that fio makes is there, queued and complete, with what the array's members got; and blkparse reads as many events as we. */
	@ParameterizedTest
	@ValueSource(booleans = { true, false })
	void everyRequestIsRecorded(boolean agent) throws Exception {
		var request = new RecordingRequest(List.of("md10"), true, TraceCategory.ALL, new Keep.Everything(), Duration.ZERO, agent);
		var recording = new TraceRecording(LAB.connected(), request, Path.of(trace()));
		try (var running = BackgroundCall.of(() -> recording.run(new RecordingListener() {
		}))) {
			LabCli.script(LAB.connected(), AWAIT_TRACE, "md10");
			LabCli.script(LAB.connected(), REQUEST, "/dev/md10", Integer.toString(REQUESTS));
			recording.stop();
			RecordingResult result = running.result(LIMIT);
			assertEquals(Ending.InOrder.STOPPED, result.ending());
			assertEquals(statistics().get("events").getAsLong(), result.reached().events());
			assertEquals("md10", result.devices().getFirst());
		}
		String filter = "process = asker and device = 9,10 and rwbs ~ R and action = ";
		assertEquals(REQUESTS, cli.ran("trace", "events", trace(), "--filter", filter + "Q").lines().count());
		String read = blkparse();
		assertEquals(read.lines().count(), statistics().get("events").getAsLong());
		assertEquals(read, cli.ran("trace", "events", trace()));
		var facts = HostReader.read(SnapshotFile.read(Path.of(trace(), TraceRecording.SNAPSHOT)).content());
		assertEquals("raid10", facts.array("md10").orElseThrow().level());
	}

	@Test
	void theCommandRecordsForAWhile() {
		cli.ran("trace", "record", "lab", "md10", "-o", trace(), "--seconds", "1", "--ring", "1", "--actions", "complete");
		assertTrue(cli.err().startsWith("recording md10, nullb15, nullb16, nullb17, nullb18 for 1 s\n"), cli.err());
		// before it there may be a note of what the kernel did at the stop
		assertTrue(cli.err().lines().toList().getLast().startsWith(trace() + ": "), cli.err());
		assertTrue(cli.err().endsWith(", 0 dropped\n"), cli.err());
		assertEquals("", cli.ran("trace", "events", trace(), "--filter", "not action = C and not action = m"));
	}

	private String blkparse() throws Exception {
		Path tar = folder.resolve("trace.tar");
		List<String> words = new ArrayList<>(List.of("tar", "-cf", tar.toString(), "-C", trace()));
		try (Stream<Path> files = Files.list(Path.of(trace()))) {
			files.map(file -> file.getFileName().toString()).filter(name -> name.contains(".blktrace.")).forEach(words::add);
		}
		Process process = new ProcessBuilder(words).inheritIO().start();
		assertTrue(process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS));
		var result = LAB.connected().run(Command.script(BLKPARSE, List.of()).withInput(Files.readAllBytes(tar)).withTimeout(LIMIT));
		assertTrue(result.ok(), result.errorText());
		return result.outputText().lines().filter(line -> !line.startsWith("Input file ")).map(line -> line + "\n").collect(Collectors.joining());
	}

	/** sshd's session is killed; nobody is there any more to end anything. */
	@ParameterizedTest
	@ValueSource(strings = { "", "--plain-shell" })
	void aLinkThatIsKilledKeepsWhatCameAndLeavesNothing(String option) throws Exception {
		Path into = Files.createDirectory(Path.of(trace()));
		try (WatchService files = into.getFileSystem().newWatchService();
				BackgroundCall<Integer> recording = recording(Stream.of(option).filter(word -> !word.isEmpty()).toArray(String[]::new))) {
			into.register(files, StandardWatchEventKinds.ENTRY_MODIFY);
			LabCli.script(LAB.connected(), REQUEST, "/dev/md10", "100");
			awaitEvents(files);
			try (var watch = new TraceWatch(LAB.connected())) {
				LabCli.script(LAB.connected(), "kill -KILL \"$1\"", watch.session());
				watch.assertSoonClean();
			}
			assertEquals(1, recording.result(LIMIT));
		}
		assertTrue(cli.err().contains("drivebay: the recording stopped after "), cli.err());
		assertTrue(cli.err().contains(trace() + " has all that came until then: "), cli.err());
		assertTrue(statistics().get("events").getAsLong() > 0);
		assertEquals("link lost", RecordingDescription.read(Path.of(trace())).orElseThrow().end().orElseThrow().how());
		// another one can begin at once
		assertEquals(0, new LabCli(folder).run("trace", "record", "lab", "md10", "-o", folder.resolve("next").toString(), "--seconds", "1"));
	}

	/** Events come only after a while; a link that is cut before would prove nothing. */
	private void awaitEvents(WatchService files) throws InterruptedException {
		for (WatchKey key = files.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);; key = files.poll(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
			assertNotNull(key, "nothing comes");
			if (key.pollEvents().stream().anyMatch(event -> String.valueOf(event.context()).contains(".blktrace."))) {
				return;
			}
			key.reset();
		}
	}

	@Test
	void whatCannotBeRecordedIsSaid() throws Exception {
		assertEquals(1, cli.run("trace", "record", "lab", "md99", "-o", trace()));
		assertEquals("drivebay: lab: nothing is recorded: there is no block device md99\n", cli.err());
		var recording = new TraceRecording(LAB.connected(), RecordingRequest.of(List.of("md10")), folder.resolve("first"));
		try (var running = BackgroundCall.of(() -> recording.run(new RecordingListener() {
		}))) {
			LabCli.script(LAB.connected(), AWAIT_TRACE, "md10");
			String into = folder.resolve("second").toString();
			assertEquals(1, cli.run("trace", "record", "lab", "md10", "-o", into));
			assertTrue(cli.err().startsWith("drivebay: lab: nothing is recorded: /dev/md10: traced already by drivebay-agent"), cli.err());
			assertEquals(1, cli.run("trace", "record", "lab", "md10", "-o", into, "--plain-shell"));
			assertEquals("drivebay: lab: nothing is recorded: the agent does not trace (it is not wanted there), and neither does blktrace (md10 is traced "
					+ "already)\n", cli.err());
			assertFalse(Files.exists(Path.of(into)));
			recording.stop();
			assertEquals(Ending.InOrder.STOPPED, running.result(LIMIT).ending());
		}
	}
}
