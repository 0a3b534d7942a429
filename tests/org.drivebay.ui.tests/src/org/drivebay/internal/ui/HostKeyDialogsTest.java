// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.drivebay.remote.Prompter.HostKey;
import org.drivebay.remote.Prompter.KeyAnswer;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/** What a user sees of host keys, with real clicks and keys. */
@WorkbenchTest
class HostKeyDialogsTest {

	private static final HostKey KEY = new HostKey("array.example", 2222, "ssh-ed25519", "SHA256:dCCDvW3fc0bcTkcMe6RxGfVBRpUuSn0sxU0EbzXXRkU");
	private static final HostKey OTHER = new HostKey("array.example", 2222, "ssh-ed25519", "SHA256:0nZ3n4bkV4xXM5f8kqBq0Iu7Q0UY8c3G2F5Qk4v8b9E");

	private final Robot robot = new Robot();
	private final UiPrompter prompter = new UiPrompter(new SecretStore());

	@Test
	void anUnknownKeyIsShownWithItsTypeAndFingerprint() throws Exception {
		var asked = ask();
		Shell dialog = robot.shell("Unknown Host Key");
		String shown = texts(dialog);
		assertTrue(shown.contains("[array.example]:2222"), shown);
		assertTrue(shown.contains("ssh-ed25519"), shown);
		assertTrue(shown.contains("SHA256:dCCDvW3fc0bcTkcMe6RxGfVBRpUuSn0sxU0EbzXXRkU"), shown);
		robot.click(robot.button(dialog, "Trust and Remember"));
		assertEquals(KeyAnswer.REMEMBER, asked.get(20, TimeUnit.SECONDS));
	}

	@Test
	void trustingOnceIsNotRemembering() throws Exception {
		var asked = ask();
		robot.click(robot.button(robot.shell("Unknown Host Key"), "Trust Once"));
		assertEquals(KeyAnswer.ONCE, asked.get(20, TimeUnit.SECONDS));
	}

	@Test
	void returnAndEscapeBothRefuse() throws Exception {
		for (char key : new char[] { SWT.CR, SWT.ESC }) {
			var asked = ask();
			Shell dialog = robot.shell("Unknown Host Key");
			robot.focus(dialog);
			Keyboard.press(key);
			assertEquals(KeyAnswer.REFUSE, asked.get(20, TimeUnit.SECONDS));
		}
	}

	@Test
	void anInterruptedConnectionTakesItsQuestionBack() throws Exception {
		var task = new FutureTask<>(() -> prompter.unknownHostKey(KEY));
		Thread thread = Thread.ofPlatform().start(task);
		Shell dialog = robot.shell("Unknown Host Key");
		thread.interrupt();
		robot.waitUntilClosed(dialog);
		var failure = assertThrows(ExecutionException.class, () -> task.get(20, TimeUnit.SECONDS));
		assertTrue(failure.getCause() instanceof InterruptedException || failure.getCause() instanceof CancellationException);
	}

	@Test
	void aChangedKeyIsRefusedWithBothFingerprints() throws Exception {
		var task = new FutureTask<>(() -> {
			prompter.changedHostKey(KEY, List.of(OTHER));
			return Boolean.TRUE;
		});
		Thread.ofPlatform().start(task);
		Shell dialog = robot.shell("Host Key Changed");
		String shown = texts(dialog);
		assertTrue(shown.contains(KEY.fingerprint()), shown);
		assertTrue(shown.contains(OTHER.fingerprint()), shown);
		assertTrue(shown.contains("The connection was refused"), shown);
		assertEquals(List.of("Close"), UiThread.read(() -> Screen.all(dialog, org.eclipse.swt.widgets.Button.class).stream().map(Screen::text).toList()));
		robot.click(robot.button(dialog, "Close"));
		assertTrue(task.get(20, TimeUnit.SECONDS));
	}

	private FutureTask<KeyAnswer> ask() {
		var task = new FutureTask<>(() -> prompter.unknownHostKey(KEY));
		Thread.ofPlatform().start(task);
		return task;
	}

	private static String texts(Shell shell) {
		return UiThread.read(() -> String.join("\n", Screen.all(shell, Control.class).stream().map(Screen::text).toList()));
	}
}
