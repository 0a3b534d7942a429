// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;

import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way from no host to the first one. */
@WorkbenchTest
class HostDialogTest {

	private ExplorerFixture fixture;

	@BeforeEach
	void open() {
		fixture = new ExplorerFixture();
		fixture.reopen();
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void anEmptyLabSaysHowToAddAHost() {
		Shell dialog = openDialog();
		Combo address = fixture.robot.find(dialog, Combo.class, "the address", combo -> true);
		fixture.robot.click(address);
		Keyboard.type("root@beta");
		fixture.robot.enter(fixture.robot.field(dialog, "Port:"), "99999");
		UiThread.waitUntil("the mistake is named", () -> texts(dialog).contains("The port is a number from 1 to 65535"));
		Button add = fixture.robot.button(dialog, "Add");
		assertFalse(UiThread.read(add::isEnabled));
		fixture.robot.enter(fixture.robot.field(dialog, "Port:"), "2222");
		UiThread.waitUntil("the mistake is gone", add::isEnabled);
		fixture.robot.click(add);
		fixture.robot.waitUntilClosed(dialog);
		UiThread.waitUntil("the host is in the lab", () -> !fixture.lab.lab().getHosts().isEmpty());
		fixture.robot.treeItem(fixture.tree(), "root@beta");
		var session = fixture.lab.sessions().getFirst();
		UiThread.waitUntil("it is connected", () -> ((org.drivebay.host.testing.ScriptedSession) session).calls().contains("connect"));
	}

	@Test
	void hostsOfTheSshConfigurationAreOffered() {
		Link link = fixture.robot.find(fixture.robot.window(), Link.class, "a link", each -> each.getText().contains("storage1"));
		fixture.robot.click(link);
		Shell dialog = fixture.robot.shell("Add Host");
		UiThread.waitUntil("the alias is filled in", () -> Screen.all(dialog, Combo.class).getFirst().getText().equals("storage1"));
		fixture.robot.focus(dialog);
		Keyboard.press(SWT.ESC);
		fixture.robot.waitUntilClosed(dialog);
	}

	@Test
	void aTestOfTheConnectionTellsItsOutcome() {
		Shell dialog = openDialog();
		fixture.robot.click(fixture.robot.find(dialog, Combo.class, "the address", combo -> true));
		Keyboard.type("127.0.0.1");
		fixture.robot.enter(fixture.robot.field(dialog, "Port:"), "1");
		fixture.robot.click(fixture.robot.button(dialog, "Test Connection"));
		UiThread.waitUntil("the failure is told", () -> Screen.all(dialog, Label.class).stream().map(Screen::text)
				.anyMatch(text -> text.contains("127.0.0.1") && !text.startsWith("Connecting")));
		fixture.robot.button(dialog, "Test Connection");
		fixture.robot.click(fixture.robot.button(dialog, "Cancel"));
		fixture.robot.waitUntilClosed(dialog);
	}

	private Shell openDialog() {
		fixture.robot.click(fixture.robot.button(fixture.robot.window(), "Add a Host…"));
		return fixture.robot.shell("Add Host");
	}

	private static String texts(Shell shell) {
		return String.join("\n", Screen.all(shell, Control.class).stream().map(Screen::text).toList());
	}
}
