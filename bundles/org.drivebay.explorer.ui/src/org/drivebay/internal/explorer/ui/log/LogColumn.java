// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.log;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

import org.drivebay.host.text.Quantities;
import org.drivebay.remote.HostLogEntry;
import org.eclipse.swt.SWT;

/** The columns in the order of their creation. */
enum LogColumn {
	TIME("Time", 95, SWT.LEFT, LogColumn::time), HOST("Host", 70, SWT.LEFT, HostLogEntry::host),
	KIND("Kind", 70, SWT.LEFT, entry -> entry.kind().name().toLowerCase(Locale.ROOT)),
	TEXT("Command or path", 330, SWT.LEFT, entry -> oneLine(entry.text())), OUTCOME("Outcome", 160, SWT.LEFT, entry -> oneLine(entry.outcome())),
	DURATION("Duration", 80, SWT.RIGHT, entry -> Quantities.elapsed(entry.duration())),
	SENT("Sent", 70, SWT.RIGHT, entry -> entry.sent() == 0 ? "" : Quantities.bytes(entry.sent())),
	RECEIVED("Received", 80, SWT.RIGHT, entry -> entry.received() == 0 ? "" : Quantities.bytes(entry.received()));

	private static final int MAX_CELL = 500;

	private final String title;
	private final int width;
	private final int style;
	private final Function<HostLogEntry, String> text;

	LogColumn(String title, int width, int style, Function<HostLogEntry, String> text) {
		this.title = title;
		this.width = width;
		this.style = style;
		this.text = text;
	}

	String title() {
		return title;
	}

	/** In pixels at 100 % zoom. */
	int width() {
		return width;
	}

	int style() {
		return style;
	}

	String text(HostLogEntry entry) {
		return text.apply(entry);
	}

	private static String time(HostLogEntry entry) {
		return DateTimeFormatter.ofPattern("HH:mm:ss.SSS", Locale.ROOT).format(entry.time().atZone(ZoneId.systemDefault()));
	}

	/** A command may be a whole script; its cell shows the beginning, the tooltip and the clipboard have all. */
	private static String oneLine(String text) {
		String start = text.length() > MAX_CELL ? text.substring(0, MAX_CELL) + "…" : text;
		return start.replace('\n', ' ').replace('\t', ' ');
	}
}
