// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.LabFixture;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inspector and the explorer's model on a real host: md is what is asked. */
@WorkbenchTest
class LabInspectorTest {

	private static final String MD = "/sys/block/md6/md/";

	private final Robot robot = new Robot();
	private LabFixture lab;

	@BeforeEach
	void connect() throws Exception {
		lab = new LabFixture();
		lab.waitForArray("md6");
		// so slow that the check is seen
		write("sync_speed_max", "200");
	}

	@AfterEach
	void restore() throws Exception {
		if (lab != null) {
			write("sync_action", "idle");
			write("sync_speed_max", "system");
		}
		UiThread.run(() -> UI.page().closeAllEditors(false));
	}

	@Test
	void checkWrittenToSyncActionStartsACheck() throws Exception {
		UiThread.run(() -> {
			try {
				UI.page().openEditor(new ArrayInput("lab", "md6"), InspectorEditor.ID);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
		robot.focus(robot.window());
		Tree tree = robot.find(robot.window(), Tree.class, "the attributes", each -> "Attribute".equals(each.getColumn(0).getText()));
		robot.treeItem(tree, "Array", "array_state");
		// the real host has more attributes than fit: by the filter the row comes into sight
		Keyboard.press(SWT.MOD1, 'f');
		Keyboard.type("sync_action");
		UiThread.waitUntil("only what matches is shown", () -> tree.getItemCount() == 1 && tree.getItem(0).getItemCount() == 2);
		TreeItem action = robot.treeItem(tree, "Array", "sync_action");
		robot.select(action);
		Keyboard.press(SWT.F2);
		CCombo combo = robot.find(tree, CCombo.class, "the list of words", each -> true);
		UiThread.waitUntil("the list is open", combo::getListVisible);
		Keyboard.press(SWT.ARROW_UP);
		Keyboard.press(SWT.ARROW_UP);
		UiThread.waitUntil("check is chosen", () -> combo.getText().equals("check"));
		Keyboard.press(SWT.CR);
		Shell preview = robot.shell("Write Attribute");
		robot.click(robot.button(preview, "Write"));
		UiThread.waitUntil("the inspector shows the check", () -> action.getText(AttributeColumn.VALUE.ordinal()).equals("check"));
		String mdstat = lab.run("cat", "/proc/mdstat");
		assertTrue(mdstat.contains("check ="), mdstat);
		UiThread.waitUntil("the model shows its progress", () -> lab.session().host().getArrays().stream()
				.anyMatch(each -> each.getName().equals("md6") && "check".equals(each.getSyncAction()) && each.getSyncDoneSectors() >= 0));
	}

	private void write(String attribute, String value) throws Exception {
		lab.session().remote().write(MD + attribute, value.getBytes(StandardCharsets.UTF_8));
	}
}
