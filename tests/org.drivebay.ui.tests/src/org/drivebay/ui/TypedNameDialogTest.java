// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.drivebay.ui.dialogs.TypedNameDialog;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

@WorkbenchTest
class TypedNameDialogTest {

	private final Robot robot = new Robot();

	@Test
	void onlyTheWholeNameOpensTheWay() throws Exception {
		var asked = ask();
		Shell dialog = robot.shell("Stop md5");
		assertFalse(UiThread.read(robot.button(dialog, "Stop")::isEnabled));
		robot.click(robot.field(dialog, "Type md5"));
		Keyboard.type("md");
		assertFalse(UiThread.read(robot.button(dialog, "Stop")::isEnabled));
		Keyboard.type("5");
		robot.click(robot.button(dialog, "Stop"));
		assertEquals(0, asked.get(20, TimeUnit.SECONDS));
	}

	@Test
	void escapeDoesNothing() throws Exception {
		var asked = ask();
		robot.shell("Stop md5");
		Keyboard.press(SWT.ESC);
		assertTrue(asked.get(20, TimeUnit.SECONDS) != 0);
	}

	private static FutureTask<Integer> ask() {
		var task = new FutureTask<>(
				() -> UI.open(shell -> new TypedNameDialog(shell, "Stop md5", "The array is stopped; its file systems go.", "md5", "Stop")).getReturnCode());
		Thread.ofPlatform().start(task);
		return task;
	}
}
