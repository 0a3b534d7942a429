// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;

import org.drivebay.host.HostStore;
import org.drivebay.host.LabService;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.NoErrorLogged;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the key to the explorer and the file, as a user adds a host that happens to be off. */
@ExtendWith(NoErrorLogged.class)
class AddHostTest {

	private static final String NAME = "bench-7";

	private final Robot robot = new Robot();

	@AfterEach
	void remove() throws IOException {
		LabService lab = UiThread.read(() -> UI.service(LabService.class));
		if (lab.sessions().stream().anyMatch(session -> session.definition().name().equals(NAME))) {
			lab.remove(NAME);
		}
	}

	@Test
	void aHostIsAddedByKeyboardAndShowsThatItCannotBeReached() throws IOException {
		robot.focus(robot.window());
		Keyboard.press(SWT.MOD1, 'n');
		Shell dialog = robot.shell("Add Host");
		// nothing listens on port 1 of the loopback
		robot.enter(robot.combo(dialog, "Address"), "127.0.0.1");
		robot.enter(robot.field(dialog, "Port"), "1");
		robot.enter(robot.field(dialog, "Name"), NAME);
		robot.click(robot.button(dialog, "Add"));
		robot.waitUntilClosed(dialog);
		UiThread.waitUntil("the explorer shows the host", () -> explorerHas(NAME));
		UiThread.waitUntil("its state says why there is no link", () -> row(NAME).contains("127.0.0.1"));
		assertTrue(Files.readString(HostStore.defaultFile()).contains(NAME));
	}

	@Test
	void escapeAddsNothing() {
		robot.focus(robot.window());
		Keyboard.press(SWT.MOD1, 'n');
		Shell dialog = robot.shell("Add Host");
		robot.enter(robot.combo(dialog, "Address"), "127.0.0.1");
		Keyboard.press(SWT.ESC);
		robot.waitUntilClosed(dialog);
		assertTrue(UiThread.read(() -> !explorerHas("127.0.0.1")));
	}

	private boolean explorerHas(String name) {
		return !row(name).isEmpty();
	}

	/** The texts of the host's row. */
	private String row(String name) {
		for (Tree tree : Screen.all(robot.window(), Tree.class)) {
			for (var item : tree.getItems()) {
				if (item.getText().startsWith(name)) {
					var text = new StringBuilder();
					for (int i = 0; i < tree.getColumnCount(); i++) {
						text.append(item.getText(i)).append('\t');
					}
					return text.toString();
				}
			}
		}
		return "";
	}
}
