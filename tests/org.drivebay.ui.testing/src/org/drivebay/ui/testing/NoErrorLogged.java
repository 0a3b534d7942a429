// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Fails a test during which an error was logged: {@code @WorkbenchTest}. */
public final class NoErrorLogged implements BeforeEachCallback, AfterEachCallback {

	private final List<IStatus> errors = new CopyOnWriteArrayList<>();
	private final ILogListener listener = (status, plugin) -> {
		if (status.getSeverity() == IStatus.ERROR) {
			errors.add(status);
		}
	};

	@Override
	public void beforeEach(@Nullable ExtensionContext context) {
		errors.clear();
		Platform.addLogListener(listener);
	}

	@Override
	public void afterEach(@Nullable ExtensionContext context) {
		Platform.removeLogListener(listener);
		if (errors.isEmpty()) {
			return;
		}
		var failure = new AssertionError("errors were logged: " + errors.stream().map(NoErrorLogged::text).toList());
		errors.stream().map(IStatus::getException).filter(java.util.Objects::nonNull).forEach(failure::addSuppressed);
		throw failure;
	}

	private static String text(IStatus status) {
		return status.getPlugin() + ": " + status.getMessage();
	}
}
