// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.drivebay.internal.trace.ui.data.LoadTrace;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.eclipse.core.runtime.NullProgressMonitor;

/** {@code TraceOpen TRACE ROUNDS}: when the viewer has the first picture and the whole trace. Exit status 1 if a median misses its goal. */
public final class TraceOpen {

	private static final double FIRST_GOAL = 1;
	private static final double WHOLE_GOAL = 2;

	/** Seconds after the trace was asked for. */
	private record Times(double first, double whole) {
	}

	private TraceOpen() {
	}

	public static void main(String[] arguments) throws Exception {
		Path trace = Path.of(arguments[0]).toAbsolutePath();
		List<Times> rounds = new ArrayList<>();
		System.out.println("| | first picture s | whole s |\n|---|---|---|");
		for (int round = 1; round <= Integer.parseInt(arguments[1]); round++) {
			forget(trace);
			rounds.add(open(trace));
			print(round == 1 ? "first trace after the start" : "", rounds.getLast());
		}
		print("with the index", open(trace));
		forget(trace);
		Times median = new Times(median(rounds.stream().map(Times::first)), median(rounds.stream().map(Times::whole)));
		print("**median without it** (goals " + FIRST_GOAL + " and " + WHOLE_GOAL + ")", median);
		System.exit(median.first() <= FIRST_GOAL && median.whole() <= WHOLE_GOAL ? 0 : 1);
	}

	private static Times open(Path trace) throws Exception {
		List<Double> seconds = new ArrayList<>();
		long start = System.nanoTime();
		new LoadTrace(trace, (LoadedTrace loaded) -> seconds.add((System.nanoTime() - start) / 1e9), done -> {
		}).run(new NullProgressMonitor());
		return new Times(seconds.getFirst(), seconds.getLast());
	}

	private static void forget(Path trace) throws IOException {
		try (Stream<Path> files = Files.list(trace.getParent())) {
			for (Path index : files.filter(file -> file.getFileName().toString().matches("drivebay-[0-9a-f]{8}\\.index")).toList()) {
				Files.delete(index);
			}
		}
	}

	private static void print(String name, Times times) {
		System.out.printf(Locale.ROOT, "| %s | %.2f | %.2f |%n", name, times.first(), times.whole());
	}

	private static double median(Stream<Double> values) {
		List<Double> sorted = values.sorted(Comparator.naturalOrder()).toList();
		return sorted.get(sorted.size() / 2);
	}
}
