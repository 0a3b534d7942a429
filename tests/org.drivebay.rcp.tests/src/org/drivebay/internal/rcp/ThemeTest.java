// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.drivebay.ui.Palette;
import org.drivebay.ui.Themes;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@WorkbenchTest
class ThemeTest {

	private final Robot robot = new Robot();

	@AfterEach
	void light() {
		UiThread.run(() -> Themes.setDark(false));
	}

	@Test
	void theKeySwitchesTheWholeWindowToDarkAndBack() {
		robot.focus(robot.window());
		Keyboard.press(SWT.MOD1, SWT.MOD2, 't');
		UiThread.waitUntil("the window and the explorer's tree are dark", () -> isDark(robot.window()));
		robot.focus(robot.window());
		Keyboard.press(SWT.MOD1, SWT.MOD2, 't');
		UiThread.waitUntil("the window is light again, with dark text", () -> isLight(robot.window()));
	}

	@Test
	void thePreferencePageSwitchesToo() {
		robot.focus(robot.window());
		Shell dialog = robot.open("Preferences", SWT.MOD1, ',');
		Tree pages = robot.find(dialog, Tree.class, "the list of pages", tree -> true);
		robot.click(robot.treeItem(pages, "Appearance"));
		robot.click(robot.button(dialog, "Dark"));
		robot.click(robot.button(dialog, "Apply and Close"));
		robot.waitUntilClosed(dialog);
		UiThread.waitUntil("the window is dark", () -> isDark(robot.window()));
	}

	private static boolean isLight(Shell window) {
		return Screen.all(window, Control.class).stream().filter(each -> each instanceof Tree || each instanceof Table || each instanceof Text)
				.allMatch(each -> !Palette.isDark(each) && luminance(each.getForeground()) < luminance(each.getBackground()) - 100);
	}

	private static int luminance(Color color) {
		return (299 * color.getRed() + 587 * color.getGreen() + 114 * color.getBlue()) / 1000;
	}

	private static boolean isDark(Shell window) {
		return Palette.isDark(window) && Screen.all(window, Tree.class).stream().allMatch(Palette::isDark);
	}
}
