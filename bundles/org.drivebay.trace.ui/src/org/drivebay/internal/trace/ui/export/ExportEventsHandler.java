// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.export;

import java.nio.file.Path;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.ui.Jobs;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.handlers.HandlerUtil;

/** Asks where to, and writes the events of the time that is seen. */
public final class ExportEventsHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
		TraceWindow window = Adapters.adapt(HandlerUtil.getActiveEditorChecked(event), TraceWindow.class);
		LoadedTrace trace = window == null ? null : window.trace();
		if (window != null && trace != null) {
			var dialog = new FileDialog(HandlerUtil.getActiveShellChecked(event), SWT.SAVE);
			dialog.setText("Export Events of the Shown Time");
			dialog.setFilterExtensions(new String[] { "*.csv", "*.parquet" });
			dialog.setFilterNames(new String[] { "CSV (*.csv)", "Parquet (*.parquet)" });
			dialog.setFileName("events.csv");
			dialog.setOverwrite(true);
			String chosen = dialog.open();
			if (chosen != null) {
				Jobs.runUser("Export events to " + chosen, new EventsExport(trace.file(), window.range(), Path.of(chosen)));
			}
		}
		return null;
	}
}
