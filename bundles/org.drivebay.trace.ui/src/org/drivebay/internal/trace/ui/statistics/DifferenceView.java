// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.List;
import java.util.function.Consumer;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.SummaryBar;
import org.drivebay.internal.trace.ui.window.LateJob;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TracePair;
import org.drivebay.internal.trace.ui.window.TracePair.Side;
import org.drivebay.internal.trace.ui.window.TraceView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;

/** How two traces that are compared differ in what is seen of them. */
public final class DifferenceView extends TraceView {

	public static final String ID = "org.drivebay.trace.ui.view.differences";

	private static final String HINT = "Two traces are compared by File > Compare With Trace…";

	private final LateJob counting = new LateJob("Compare requests");
	private final Consumer<Change> listener = this::changed;
	private Composite area;
	private Combo scopes;
	private SummaryBar summary;
	private DifferenceTree tree;
	private @Nullable TracePair pair;

	@Override
	protected void createContent(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		summary = new SummaryBar(area, 2);
		scopes = summary.choice("&Of:", new String[] { "The device chosen in each", "All devices" }, this::count);
		tree = new DifferenceTree(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(tree.control());
	}

	/** The window that has the focus may have become another; both count. */
	@Override
	protected void update(TraceWindow of, LoadedTrace trace, Change changed) {
		TracePair found = Adapters.adapt(editor(), TracePair.class);
		if (changed == Change.TRACE && (found == null || !found.equals(pair))) {
			follow(found);
		}
	}

	private void follow(@Nullable TracePair next) {
		leave();
		pair = next;
		if (next != null) {
			windows(next).forEach(window -> window.onChange(listener));
			tree.name(next.left().name(), next.right().name());
		}
		count();
	}

	private void leave() {
		TracePair before = pair;
		if (before != null) {
			windows(before).forEach(window -> window.removeListener(listener));
		}
	}

	private static List<TraceWindow> windows(TracePair of) {
		return List.of(of.left().window(), of.right().window());
	}

	private void changed(Change change) {
		if (change == Change.TRACE || change == Change.RANGE || change == Change.DEVICE) {
			count();
		}
	}

	/** What is counted of one of the two: as it is now, for a job. */
	private record Wanted(String name, LoadedTrace trace, TimeRange range, int device) {

		static @Nullable Wanted of(Side side) {
			LoadedTrace trace = side.window().trace();
			return trace == null ? null : new Wanted(side.name(), trace, side.window().range(), side.window().device());
		}

		Measured measure(boolean all, IProgressMonitor monitor) {
			return Measured.of(all ? "all" : trace.name(device), trace, range, any -> all || any == device, monitor);
		}
	}

	private void count() {
		counting.cancel();
		TracePair shown = pair;
		Wanted left = shown == null ? null : Wanted.of(shown.left());
		Wanted right = shown == null ? null : Wanted.of(shown.right());
		if (left == null || right == null) {
			summary.setText(HINT);
			tree.show(List.of());
			return;
		}
		boolean all = scopes.getSelectionIndex() == 1;
		counting.schedule(monitor -> {
			Measured one = left.measure(all, monitor);
			Measured other = right.measure(all, monitor);
			UI.async(area, () -> {
				summary.setText(left.name() + " " + one.name() + "  ·  " + right.name() + " " + other.name());
				tree.show(Difference.of(one, other));
			});
		});
	}

	@Override
	public void dispose() {
		counting.cancel();
		leave();
		super.dispose();
	}
}
