// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

import java.util.function.Consumer;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.part.ViewPart;

/** A view of the trace in the active editor. It stays with the last trace while another kind of editor is active; a hint stands there without one. */
public abstract class TraceView extends ViewPart {

	private static final String HINT = "Open a trace: File > Open Trace…";

	private final Consumer<Change> listener = this::changed;
	private final IPartListener2 parts = new IPartListener2() {
		@Override
		public void partActivated(IWorkbenchPartReference reference) {
			follow(getSite().getPage().getActiveEditor());
		}

		@Override
		public void partClosed(IWorkbenchPartReference reference) {
			follow(getSite().getPage().getActiveEditor());
			if (reference.getPart(false) == source) {
				follow(null, null);
			}
		}
	};
	private final StackLayout stack = new StackLayout();
	private Composite area;
	private Composite content;
	private Label hint;
	private @Nullable IEditorPart source;
	private @Nullable TraceWindow window;

	/** Makes what the view consists of, in a parent that fills it. */
	protected abstract void createContent(Composite parent);

	/**
	 * Something has changed; {@link Change#TRACE} also when there is another window. Not called without a trace.
	 *
	 * @param changed of the window
	 */
	protected abstract void update(TraceWindow of, LoadedTrace trace, Change changed);

	/** The window that the view is of, null without a trace. */
	protected final @Nullable TraceWindow window() {
		return window;
	}

	/** The editor that has the window, null without a trace. */
	protected final @Nullable IEditorPart editor() {
		return source;
	}

	@Override
	public final void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		hint = new Label(area, SWT.CENTER);
		hint.setText("\n" + HINT);
		content = new Composite(area, SWT.NONE);
		content.setLayout(new FillLayout());
		createContent(content);
		stack.topControl = hint;
		getSite().getPage().addPartListener(parts);
		follow(getSite().getPage().getActiveEditor());
	}

	private void follow(@Nullable IEditorPart editor) {
		TraceWindow found = editor == null ? null : Adapters.adapt(editor, TraceWindow.class);
		if (found != null) {
			follow(editor, found);
		}
	}

	private void follow(@Nullable IEditorPart editor, @Nullable TraceWindow next) {
		if (next == window) {
			return;
		}
		if (window != null) {
			window.removeListener(listener);
		}
		source = editor;
		window = next;
		if (next != null) {
			next.onChange(listener);
		}
		changed(Change.TRACE);
	}

	private void changed(Change change) {
		if (area.isDisposed()) {
			return;
		}
		TraceWindow shown = window;
		LoadedTrace trace = shown == null ? null : shown.trace();
		stack.topControl = trace == null ? hint : content;
		if (change == Change.TRACE) {
			area.layout();
			if (trace == null && getSite().getPage().getActivePart() == this) {
				// what had the focus is hidden
				setFocus();
			}
		}
		if (shown != null && trace != null) {
			update(shown, trace, change);
		}
	}

	/** Gives the focus to what the user goes on with. @return whether it took it */
	protected boolean focusContent() {
		return content.setFocus();
	}

	/** A hint cannot have it; keys go to the view all the same. */
	@Override
	public final void setFocus() {
		if (stack.topControl == hint || !focusContent()) {
			area.forceFocus();
		}
	}

	@Override
	public void dispose() {
		getSite().getPage().removePartListener(parts);
		if (window != null) {
			window.removeListener(listener);
		}
		super.dispose();
	}
}
