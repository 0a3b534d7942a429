// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.array;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.TimeCanvas;
import org.drivebay.internal.trace.ui.window.TraceView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;

/** A view of the active editor's trace that also follows which of its arrays is joined. */
public abstract class ArrayView extends TraceView {

	private final Runnable listener = this::arrayChanged;
	private @Nullable ArrayChoice choice;

	/** Null without a trace. */
	protected final @Nullable ArrayChoice choice() {
		return choice;
	}

	/** What draws the picture. */
	protected abstract TimeCanvas canvas();

	/** The arrays, the chosen one or what was joined have become others. Not called without {@link #choice}. */
	protected abstract void arrayChanged();

	@Override
	protected final void update(TraceWindow of, LoadedTrace trace, Change changed) {
		canvas().show(of);
		if (changed == Change.TRACE) {
			ArrayChoice next = Adapters.adapt(editor(), ArrayChoice.class);
			if (next != choice) {
				leave();
				choice = next;
				if (next != null) {
					next.onChange(listener);
					arrayChanged();
				}
			}
			if (next != null) {
				next.find();
			}
		}
	}

	private void leave() {
		if (choice != null) {
			choice.removeListener(listener);
		}
	}

	@Override
	public final <T> T getAdapter(Class<T> type) {
		return type == TimeCanvas.class ? type.cast(canvas()) : super.getAdapter(type);
	}

	@Override
	public void dispose() {
		leave();
		super.dispose();
	}
}
