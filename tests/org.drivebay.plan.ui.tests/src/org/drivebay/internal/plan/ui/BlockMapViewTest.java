// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;

import org.drivebay.internal.plan.ui.map.MapPixels;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees in the block map while a plan is edited. */
@WorkbenchTest
class BlockMapViewTest {

	@TempDir
	Path folder = Path.of("");

	private PlanFixture fixture;
	private PlanArray array;
	private Canvas map;
	private MapPixels pixels;

	@BeforeEach
	void open() {
		fixture = new PlanFixture(folder, "raid5", 4);
		array = fixture.array("md0");
		fixture.robot.clickAt(fixture.drawing(), fixture.place(array));
		pixels = new MapPixels(fixture.robot);
		map = pixels.canvas();
		UiThread.waitUntil("it shows the array", () -> PlanFixture.texts().contains("md0  ·  raid5 left-symmetric"));
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void anotherLevelIsSeenAtOnceAndUndone() {
		int[] before = pixels.settled();
		PlanDocument document = fixture.document();
		UiThread.run(() -> document.change("Change level", () -> array.setLevel("raid6")));
		UiThread.waitUntil("the title says so", () -> PlanFixture.texts().contains("md0  ·  raid6 left-symmetric"));
		UiThread.waitUntil("it looks otherwise", () -> !Arrays.equals(before, pixels.all()));
		fixture.robot.clickAt(fixture.drawing(), fixture.place(array));
		Keyboard.press(SWT.MOD1, 'z');
		UiThread.waitUntil("the title says so", () -> PlanFixture.texts().contains("md0  ·  raid5 left-symmetric"));
		UiThread.waitUntil("it looks as before", () -> Arrays.equals(before, pixels.all()));
	}

	@Test
	void aMemberFailsByAClickOnItsHeadAndIsWholeByAnother() {
		int[] whole = pixels.settled();
		fixture.head(0, 4);
		UiThread.waitUntil("one is survived", () -> PlanFixture.texts().contains("disk0 failed: degraded, nothing is lost"));
		UiThread.waitUntil("it looks otherwise", () -> !Arrays.equals(whole, pixels.all()));
		fixture.head(1, 4);
		UiThread.waitUntil("two are not", () -> PlanFixture.texts().contains("disk0, disk1 failed: 6.00 TiB lost"));
		fixture.head(0, 4);
		fixture.head(1, 4);
		UiThread.waitUntil("it looks as before", () -> PlanFixture.texts().contains("Click a member's head"));
	}

	@Test
	void anAddressIsFoundBothWays() {
		Text address = fixture.robot.find(fixture.robot.window(), Text.class, "the address field", text -> text.getMessage().startsWith("sector"));
		fixture.robot.enter(address, "1 TiB");
		Keyboard.press(SWT.CR);
		UiThread.waitUntil("it is described", () -> PlanFixture.texts().contains("Array sector 2,147,483,648, byte 1,099,511,627,776"));
		fixture.robot.enter(address, "disk2:4096");
		Keyboard.press(SWT.CR);
		UiThread.waitUntil("it is described", () -> PlanFixture.texts().contains("disk2 (role 2) sector 4,096"));
		fixture.robot.enter(address, "nonsense");
		Keyboard.press(SWT.CR);
		UiThread.waitUntil("that is told", () -> PlanFixture.texts().contains("nonsense is no address of md0"));
	}

	@Test
	void theCellUnderThePointerIsDescribed() {
		fixture.robot.pointAt(map, new Point(100, 80));
		fixture.robot.pointAt(map, new Point(UiThread.read(() -> map.getClientArea().width) / 2, 60));
		UiThread.waitUntil("it is described", () -> PlanFixture.texts().contains("(role 2) sector 1,024") || PlanFixture.texts().contains("(role 1) sector 1,024"));
		assertEquals(1, UiThread.read(() -> Screen.all(fixture.robot.window(), Text.class).stream().filter(text -> text.getMessage().startsWith("sector")).count()));
	}
}
