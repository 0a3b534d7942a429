// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Closes what a failed test has left open: a modal dialog would fail all tests after it, and keep the workbench from ending. */
final class NoWindowLeft implements AfterEachCallback {

	@Override
	public void afterEach(@Nullable ExtensionContext context) {
		// one at a time: to close a dialog closes those that belong to it, or asks in another one
		for (Optional<Shell> left = left(); left.isPresent(); left = left()) {
			close(left.get());
		}
	}

	private static Optional<Shell> left() {
		return UiThread.read(() -> {
			List<Shell> windows = Arrays.stream(PlatformUI.getWorkbench().getWorkbenchWindows()).map(IWorkbenchWindow::getShell).toList();
			return Screen.shells().reversed().stream().filter(shell -> !windows.contains(shell)).findFirst();
		});
	}

	/** As its close button does; by force if it then is still there. */
	private static void close(Shell shell) {
		UiThread.run(() -> {
			shell.close();
			if (!shell.isDisposed() && shell.isVisible()) {
				shell.dispose();
			}
		});
	}
}
