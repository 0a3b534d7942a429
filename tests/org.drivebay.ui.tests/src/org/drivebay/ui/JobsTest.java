// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

@WorkbenchTest
class JobsTest {

	private final Robot robot = new Robot();

	@Test
	void aHostsFaultIsOneDialogInWords() {
		Jobs.run("Write sync_action", monitor -> {
			throw new IOException("md0/sync_action: Device or resource busy");
		});
		Shell dialog = robot.shell("Write sync_action");
		String shown = UiThread.read(() -> String.join("\n", Screen.all(dialog, Control.class).stream().map(Screen::text).toList()));
		assertTrue(shown.contains("md0/sync_action: Device or resource busy"), shown);
		assertTrue(!shown.contains("Exception") && !shown.contains("\tat "), shown);
		robot.click(robot.button(dialog, "OK"));
		robot.waitUntilClosed(dialog);
		assertEquals(1, UiThread.read(() -> Screen.shells().size()), "only the window is left");
	}

	@Test
	void cancellingInterruptsTheOperation() throws Exception {
		var running = new CountDownLatch(1);
		Job job = Jobs.run("Wait", monitor -> {
			running.countDown();
			new CountDownLatch(1).await();
		});
		assertTrue(running.await(20, TimeUnit.SECONDS));
		job.cancel();
		assertTrue(job.join(20_000, new NullProgressMonitor()));
		assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
	}
}
