// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.IntFunction;

import org.drivebay.trace.Events;
import org.drivebay.trace.Progress;
import org.drivebay.trace.Requests;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TraceReport;
import org.drivebay.ui.Operation;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;

/** Reads a trace: its first part for a first picture, then all of it. */
public final class LoadTrace implements Operation {

	/** Progress is asked so often for the first picture: 262,144 events. */
	private static final int FIRST_STEPS = 4;

	private static final int READING = 700;
	private static final int BUILDING = 300;

	private final Path path;
	private final Consumer<LoadedTrace> loaded;
	private final DoubleConsumer progress;

	/**
	 * Reads when it is run.
	 *
	 * @param loaded   gets the first part, unless that is all, and then the whole trace; by the thread that runs the operation
	 * @param progress gets what part of the files is read, up to 1; by the thread that runs the operation
	 */
	public LoadTrace(Path path, Consumer<LoadedTrace> loaded, DoubleConsumer progress) {
		this.path = path;
		this.loaded = loaded;
		this.progress = progress;
	}

	@Override
	public void run(IProgressMonitor monitor) throws Exception {
		SubMonitor all = SubMonitor.convert(monitor, "Reading " + path.getFileName(), READING + BUILDING);
		TraceFile file = TraceFile.open(List.of(path));
		var names = CompletableFuture.supplyAsync(() -> TraceSnapshot.names(path));
		var first = new FirstPart();
		TraceReport<Requests> requests = file.requests(first);
		TraceReport<Events> events = file.events(new FirstPart());
		loaded.accept(LoadedTrace.of(file, events.result(), requests.result(), names.join(), !first.cut, first.cut ? List.of() : requests.problems(), all.newChild(0)));
		if (first.cut) {
			whole(file, names.join(), all);
		}
	}

	/** Both passes at the same time: they wait for memory more than for a processor. */
	private void whole(TraceFile file, IntFunction<String> names, SubMonitor monitor) {
		var events = CompletableFuture.supplyAsync(() -> file.events((done, total) -> !monitor.isCanceled()));
		SubMonitor reading = monitor.newChild(READING).setWorkRemaining(READING);
		TraceReport<Requests> requests = file.requests((done, total) -> {
			reading.setWorkRemaining((int) (READING * (total - done) / total));
			progress.accept((double) done / total);
			return !monitor.isCanceled();
		});
		TraceReport<Events> found = events.join();
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		loaded.accept(LoadedTrace.of(file, found.result(), requests.result(), names, true, requests.problems(), monitor.newChild(BUILDING)));
		keep(file, found, requests);
	}

	private static void keep(TraceFile file, TraceReport<Events> events, TraceReport<Requests> requests) {
		try {
			file.keep(events, requests);
		} catch (IOException e) {
			// the folder may be somebody else's; then the trace is read anew the next time
		}
	}

	private static final class FirstPart implements Progress {

		boolean cut;
		private int asked;

		@Override
		public boolean goesOn(long done, long total) {
			cut = ++asked >= FIRST_STEPS;
			return !cut;
		}
	}
}
