// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.drivebay.host.plan.PlanFile;
import org.drivebay.ui.Errors;
import org.drivebay.ui.UI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;

/** Asks for files, and opens editors on them. UI thread. */
public final class PlanFiles {

	private PlanFiles() {
	}

	/** Opens the plan, or brings its editor to the front. */
	public static void open(Path file) {
		IWorkbenchPage page = UI.page();
		if (page == null) {
			return;
		}
		try {
			page.openEditor(new PlanInput(file.toAbsolutePath().normalize()), PlanEditor.ID);
		} catch (PartInitException e) {
			Errors.defect("Open " + file, e);
		}
	}

	static Optional<Path> askWhatToOpen(Shell shell) {
		return ask(shell, SWT.OPEN, null);
	}

	static Optional<Path> askWhereToSave(Shell shell, Path now) {
		return ask(shell, SWT.SAVE, now).map(PlanFiles::withExtension);
	}

	static Path withExtension(Path file) {
		String name = String.valueOf(file.getFileName());
		return name.endsWith(PlanFile.EXTENSION) ? file : file.resolveSibling(name + PlanFile.EXTENSION);
	}

	private static Optional<Path> ask(Shell shell, int style, @Nullable Path now) {
		var dialog = new FileDialog(shell, style);
		dialog.setFilterExtensions(new String[] { "*" + PlanFile.EXTENSION, "*" });
		dialog.setFilterNames(new String[] { "RAID plans (*" + PlanFile.EXTENSION + ")", "All files" });
		dialog.setOverwrite(true);
		if (now != null) {
			dialog.setFilterPath(String.valueOf(now.getParent()));
			dialog.setFileName(String.valueOf(now.getFileName()));
		}
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}
}
