// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;

/** Tells the user what went wrong, in words. The stack trace is for the log. Any thread. */
public final class Errors {

	private Errors() {
	}

	/** Shows a message and does not wait for it to be read. */
	public static void show(String title, String message) {
		UI.async(() -> MessageDialog.open(MessageDialog.ERROR, UI.shell(), title, message, SWT.SHEET));
	}

	/** A defect of ours: into the log, with its stack trace, and a short word to the user. */
	public static void defect(String title, Exception e) {
		ILog.of(Errors.class).error(title, e);
		show(title, message(e));
	}

	/** What to tell the user. */
	public static String message(Throwable e) {
		String message = e.getLocalizedMessage();
		if (e instanceof RuntimeException && !(e instanceof IllegalArgumentException)) {
			return "Drivebay made a mistake (" + (message == null ? e.getClass().getSimpleName() : message) + "). The log has the details: Help > About > Log.";
		}
		return message == null || message.isBlank() ? e.getClass().getSimpleName() : message;
	}
}
