// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

import org.drivebay.remote.Prompter.SecretRequest;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Passwords and passphrases: asked, kept only if the user says so, forgotten when refused. */
@WorkbenchTest
class SecretsTest {

	private static final String ID = "root@array.example:22";

	private final Robot robot = new Robot();
	private final SecretStore store = new SecretStore();
	private final UiPrompter prompter = new UiPrompter(store);

	@AfterEach
	void forget() {
		store.remove(ID);
	}

	@Test
	void aSecretIsNotKeptUnlessTicked() throws Exception {
		var asked = ask(false);
		Shell dialog = robot.shell("Authentication");
		assertFalse(UiThread.read(robot.button(dialog, "Keep in secure storage")::getSelection), "not ticked to begin with");
		robot.click(robot.field(dialog, "Password"));
		Keyboard.type("Xyzzy-1");
		Keyboard.press(SWT.CR);
		assertEquals(Optional.of(List.of("Xyzzy-1")), asked.get(20, TimeUnit.SECONDS));
		assertTrue(store.get(ID).isEmpty());
	}

	@Test
	void aKeptSecretAnswersByItselfUntilItIsRefused() throws Exception {
		var first = ask(false);
		Shell dialog = robot.shell("Authentication");
		robot.click(robot.field(dialog, "Password"));
		Keyboard.type("Plugh-2");
		robot.click(robot.button(dialog, "Keep in secure storage"));
		robot.click(robot.button(dialog, "OK"));
		chooseMasterPassword();
		assertEquals(Optional.of(List.of("Plugh-2")), first.get(20, TimeUnit.SECONDS));

		assertEquals(Optional.of(List.of("Plugh-2")), ask(false).get(20, TimeUnit.SECONDS), "without a dialog");

		var refused = ask(true);
		robot.click(robot.button(robot.shell("Authentication"), "Cancel"));
		assertEquals(Optional.empty(), refused.get(20, TimeUnit.SECONDS));
		assertTrue(store.get(ID).isEmpty(), "a refused secret is forgotten");
	}

	private void chooseMasterPassword() {
		Shell dialog = robot.shell("Secure Storage");
		robot.click(robot.field(dialog, "Master password"));
		Keyboard.type("correct horse");
		robot.click(robot.field(dialog, "Once more"));
		Keyboard.type("correct hors");
		assertFalse(UiThread.read(robot.button(dialog, "OK")::isEnabled), "the two differ");
		Keyboard.type("e");
		robot.click(robot.button(dialog, "OK"));
		robot.waitUntilClosed(dialog);
	}

	private FutureTask<Optional<List<String>>> ask(boolean refused) {
		var request = new SecretRequest("root@array.example", List.of("Password: "), List.of(false), ID, refused);
		var task = new FutureTask<>(() -> prompter.secrets(request));
		Thread.ofPlatform().start(task);
		return task;
	}
}
