// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.log;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;

import org.drivebay.remote.HostLogEntry;
import org.drivebay.ui.HostLogModel;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@WorkbenchTest
class HostLogViewTest {

	private static final int TEXT = LogColumn.TEXT.ordinal();

	private final Robot robot = new Robot();
	private HostLogModel model;
	private Table table;

	@BeforeEach
	void open() {
		model = UiThread.read(() -> UI.service(HostLogModel.class));
		UiThread.run(() -> {
			try {
				UI.page().showView(HostLogView.ID);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		robot.focus(robot.window());
		table = robot.find(robot.window(), Table.class, "the log", each -> each.getColumnCount() == LogColumn.values().length);
		model.clear();
	}

	@Test
	void commandsComeInAtTheEndAndFailedOnesAreMarked() {
		model.add(entry("uname -r", false));
		model.add(entry("mdadm --detail /dev/md9", true));
		UiThread.waitUntil("both are shown", () -> table.getItemCount() >= 2 && row("mdadm --detail /dev/md9") >= 0);
		int failed = UiThread.read(() -> row("mdadm --detail /dev/md9"));
		assertEquals("exit 1", UiThread.read(() -> table.getItem(failed).getText(LogColumn.OUTCOME.ordinal())));
		assertEquals("12 ms", UiThread.read(() -> table.getItem(failed).getText(LogColumn.DURATION.ordinal())));
		UiThread.waitUntil("it has a mark", () -> table.getItem(failed).getImage(LogColumn.OUTCOME.ordinal()) != null);
	}

	@Test
	void theFilterLeavesWhatMatches() {
		model.add(entry("uname -r", false));
		model.add(entry("cat /proc/mdstat", false));
		UiThread.waitUntil("both are shown", () -> row("uname -r") >= 0 && row("cat /proc/mdstat") >= 0);
		robot.click(table);
		Keyboard.press(SWT.MOD1, 'f');
		Keyboard.type("mdstat");
		UiThread.waitUntil("the other is hidden", () -> row("uname -r") < 0 && row("cat /proc/mdstat") >= 0);
		Keyboard.press(SWT.ESC);
		UiThread.waitUntil("it is back", () -> row("uname -r") >= 0);
	}

	private int row(String text) {
		for (int i = 0; i < table.getItemCount(); i++) {
			if (table.getItem(i).getText(TEXT).equals(text)) {
				return i;
			}
		}
		return -1;
	}

	private static HostLogEntry entry(String text, boolean failed) {
		return new HostLogEntry(Instant.now(), "alpha", HostLogEntry.Kind.COMMAND, text, Duration.ofMillis(12), 0, 70, failed ? "exit 1" : "exit 0", failed);
	}
}
