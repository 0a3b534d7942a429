// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.ui.Errors;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.WorkbenchException;

/** Opens editors on traces. UI thread. */
public final class TraceFiles {

	/** The application's perspective for traces. */
	private static final String PERSPECTIVE = "org.drivebay.rcp.perspective.trace";

	private static final Pattern OF_ONE_CPU = Pattern.compile("(.+)\\.blktrace\\.\\d+");

	private TraceFiles() {
	}

	/** Opens the trace with all its views around it, or brings its editor to the front. */
	public static void open(IWorkbenchWindow window, Path path) {
		open(window, input(path), TraceEditor.ID);
	}

	/** Opens an editor on a trace with all views around it. */
	static void open(IWorkbenchWindow window, IEditorInput input, String editor) {
		showPerspective(window);
		IWorkbenchPage page = window.getActivePage();
		if (page == null) {
			return;
		}
		try {
			page.openEditor(input, editor);
		} catch (PartInitException e) {
			Errors.defect("Open " + input.getName(), e);
		}
	}

	/** Of blktrace's files for each CPU any stands for all: none is opened twice. */
	static TraceInput input(Path path) {
		Path absolute = path.toAbsolutePath().normalize();
		Matcher name = OF_ONE_CPU.matcher(String.valueOf(absolute.getFileName()));
		return new TraceInput(name.matches() ? absolute.resolveSibling(name.group(1)) : absolute);
	}

	private static void showPerspective(IWorkbenchWindow window) {
		if (window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(PERSPECTIVE) == null) {
			return;
		}
		try {
			window.getWorkbench().showPerspective(PERSPECTIVE, window);
		} catch (WorkbenchException e) {
			Errors.defect("Show the Trace perspective", e);
		}
	}
}
