// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.array;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.data.TraceSnapshot;
import org.drivebay.internal.trace.ui.window.LateJob;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.trace.JoinedArray;
import org.drivebay.trace.TraceFile;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The arrays of a window's trace whose geometry is known, and the one whose member I/Os are joined to its requests. The editor has it; views find it by
 * adapting the active editor, which {@link ArrayView} does for them. UI thread.
 */
public final class ArrayChoice {

	/** No array is chosen. */
	public static final int NONE = -1;

	private static final int RANGES = 1;

	private final TraceWindow window;
	private final LateJob joining = new LateJob("Join member I/Os to the requests of an array");
	private final List<Runnable> listeners = new ArrayList<>();
	private @Nullable TraceFile lookedFor;
	private List<NamedArray> arrays = List.of();
	private int chosen = NONE;
	private @Nullable JoinedArray joined;

	public ArrayChoice(TraceWindow window) {
		this.window = window;
	}

	/** Looks for the snapshot that was taken with the trace, once all of it is there, and joins its first array. */
	public void find() {
		LoadedTrace trace = window.trace();
		if (trace != null && trace.whole() && trace.file() != lookedFor) {
			lookedFor = trace.file();
			set(List.of());
			Path snapshot = TraceSnapshot.of(trace.file().paths().getFirst());
			if (Files.isRegularFile(snapshot)) {
				read(snapshot);
			}
		}
	}

	/** Takes the arrays of a snapshot or a plan, and joins the first. A job reads. */
	public void read(Path file) {
		LoadedTrace trace = window.trace();
		if (trace != null) {
			joining.schedule(monitor -> {
				List<NamedArray> found = NamedArray.of(file, trace, (done, total) -> !monitor.isCanceled());
				if (found.isEmpty()) {
					throw new IllegalArgumentException("The trace has no array of " + file);
				}
				UI.async(() -> set(found));
			});
		}
	}

	private void set(List<NamedArray> found) {
		arrays = found;
		choose(found.isEmpty() ? NONE : 0);
	}

	/** Joins another one of the arrays. */
	public void choose(int number) {
		LoadedTrace trace = window.trace();
		chosen = number;
		joined = null;
		fire();
		if (number == NONE || trace == null) {
			return;
		}
		NamedArray array = arrays.get(number);
		joining.schedule(monitor -> {
			JoinedArray found = trace.file().join(array.array(), RANGES, (done, total) -> !monitor.isCanceled()).result();
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			UI.async(() -> {
				joined = found;
				fire();
			});
		});
	}

	/** In the order of the snapshot or plan. */
	public List<NamedArray> arrays() {
		return arrays;
	}

	/** The number of the one that is or will be joined, or {@link #NONE}. */
	public int chosen() {
		return chosen;
	}

	/** Null as long as nothing is joined. */
	public @Nullable JoinedArray joined() {
		return joined;
	}

	/** Ends what jobs do for it. */
	public void cancel() {
		joining.cancel();
	}

	/** Told when the arrays, the chosen one or what was joined have become others. */
	public void onChange(Runnable listener) {
		listeners.add(listener);
	}

	public void removeListener(Runnable listener) {
		listeners.remove(listener);
	}

	private void fire() {
		List.copyOf(listeners).forEach(Runnable::run);
	}
}
