// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.util.IntSummaryStatistics;
import java.util.stream.IntStream;

import org.drivebay.ui.Palette;
import org.drivebay.ui.Themes;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@WorkbenchTest
class ThemeTest {

	/** Of a button, in pixels. */
	private static final int BORDER = 6;

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

	/** The colour of a style sheet would hold for a disabled button as well: what is on the screen counts. */
	@Test
	void whatIsDisabledLooksItInTheDarkThemeToo() {
		UiThread.run(() -> Themes.setDark(true));
		UiThread.waitUntil("the window is dark, and the toolkit knows", () -> isDark(robot.window())
				&& Palette.isDark(robot.window().getDisplay().getSystemColor(SWT.COLOR_WIDGET_BACKGROUND)));
		robot.focus(robot.window());
		Shell dialog = robot.open("Add Host", SWT.MOD1, 'n');
		Button add = robot.button(dialog, "Add");
		Button cancel = robot.button(dialog, "Cancel");
		UiThread.waitUntil("Add is dimmer than Cancel", () -> !add.isEnabled() && 3 * contrast(add) < 2 * contrast(cancel));
		robot.enter(robot.combo(dialog, "Address"), "array.example");
		UiThread.waitUntil("Add is as bright once there is an address", () -> add.isEnabled() && 4 * contrast(add) > 3 * contrast(cancel));
		robot.click(cancel);
		robot.waitUntilClosed(dialog);
	}

	/** Between the brightest and the darkest point within its border. UI thread. */
	private static int contrast(Button button) {
		Rectangle area = button.getDisplay().map(button.getParent(), null, button.getBounds());
		var image = new Image(button.getDisplay(), area.width - 2 * BORDER, area.height - 2 * BORDER);
		var gc = new GC(button.getDisplay());
		try {
			gc.copyArea(image, area.x + BORDER, area.y + BORDER);
			ImageData data = image.getImageData();
			IntSummaryStatistics luminance = IntStream.range(0, data.width * data.height)
					.mapToObj(i -> data.palette.getRGB(data.getPixel(i % data.width, i / data.width))).mapToInt(rgb -> luminance(new Color(rgb)))
					.summaryStatistics();
			return luminance.getMax() - luminance.getMin();
		} finally {
			gc.dispose();
			image.dispose();
		}
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
