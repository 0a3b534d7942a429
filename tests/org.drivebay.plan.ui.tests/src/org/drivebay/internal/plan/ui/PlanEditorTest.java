// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.host.plan.PlanFile;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user does in the plan editor, with real clicks and keys. */
@WorkbenchTest
class PlanEditorTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void aNewPlanHasItsArrayAndMembersAndIsSaved() throws IOException {
		try (var fixture = new PlanFixture(folder, "raid6", 6)) {
			PlanArray array = fixture.array("md0");
			assertEquals(6, array.getSlots().size());
			assertEquals(List.of(), fixture.document().problems());
			assertEquals(7, PlanFile.load(fixture.file).getDevices().size());
		}
	}

	@Test
	void aToolOnTheGroundMakesADeviceAndOnAnArrayAMember() {
		try (var fixture = new PlanFixture(folder, "raid1", 2)) {
			PlanArray array = fixture.array("md0");
			fixture.tool("Member");
			fixture.robot.clickAt(fixture.drawing(), new Point(40, 20));
			PlanDevice free = fixture.device("disk2");
			assertTrue(free.getUses().isEmpty());
			fixture.tool("Spare");
			fixture.robot.clickAt(fixture.drawing(), fixture.place(array));
			PlanDevice spare = fixture.device("disk3");
			assertEquals(array, spare.getUses().getFirst().getArray());
			assertTrue(spare.getUses().getFirst().isSpare());
			Table palette = fixture.palette();
			UiThread.waitUntil("the palette is back at selecting", () -> palette.getSelectionIndex() == 0);
		}
	}

	@Test
	void aDeviceDraggedOntoAnArrayJoinsAndUndoTakesItOut() {
		try (var fixture = new PlanFixture(folder, "raid5", 3)) {
			PlanArray array = fixture.array("md0");
			fixture.tool("Member");
			fixture.robot.clickAt(fixture.drawing(), new Point(40, 20));
			PlanDevice free = fixture.device("disk3");
			fixture.robot.drag(fixture.drawing(), fixture.place(free), fixture.place(array));
			UiThread.waitUntil("it is a member", () -> array.getSlots().size() == 4);
			Keyboard.press(SWT.MOD1, 'z');
			UiThread.waitUntil("it is none", () -> array.getSlots().size() == 3 && free.getUses().isEmpty());
			Keyboard.press(SWT.MOD1, SWT.SHIFT, 'z');
			UiThread.waitUntil("it is one again", () -> array.getSlots().size() == 4);
		}
	}

	@Test
	void aLineMakesAMemberToo() {
		try (var fixture = new PlanFixture(folder, "raid5", 3)) {
			PlanArray array = fixture.array("md0");
			fixture.tool("Member");
			fixture.robot.clickAt(fixture.drawing(), new Point(40, 20));
			PlanDevice free = fixture.device("disk3");
			fixture.tool("Connection");
			fixture.robot.clickAt(fixture.drawing(), fixture.place(free));
			fixture.robot.clickAt(fixture.drawing(), fixture.place(array));
			UiThread.waitUntil("it is a member", () -> array.getSlots().stream().map(PlanSlot::getDevice).anyMatch(free::equals));
		}
	}

	@Test
	void aNameIsTypedOver() {
		try (var fixture = new PlanFixture(folder, "raid1", 2)) {
			PlanDevice array = fixture.device("md0");
			fixture.robot.clickAt(fixture.drawing(), fixture.place(array));
			Keyboard.press(SWT.F2);
			Text field = fixture.robot.find(fixture.drawing(), Text.class, "the field over the name", each -> true);
			UiThread.waitUntil("it has the keyboard", field::isFocusControl);
			Keyboard.type("fast");
			Keyboard.press(SWT.CR);
			UiThread.waitUntil("it is renamed", () -> "fast".equals(array.getName()));
		}
	}

	@Test
	void deletedCopiedAndPasted() {
		try (var fixture = new PlanFixture(folder, "raid1", 2)) {
			PlanArray array = fixture.array("md0");
			fixture.robot.clickAt(fixture.drawing(), fixture.place(fixture.device("disk1")));
			Keyboard.press(SWT.DEL);
			UiThread.waitUntil("it is gone, and its place", () -> array.getSlots().size() == 1);
			Keyboard.press(SWT.MOD1, 'a');
			Keyboard.press(SWT.MOD1, 'c');
			Keyboard.press(SWT.MOD1, 'v');
			assertEquals(fixture.device("disk1"), fixture.array("md1").getSlots().getFirst().getDevice());
		}
	}

	@Test
	void whatIsSavedIsThereWhenItIsOpenedAgain() {
		try (var fixture = new PlanFixture(folder, "raid10", 4)) {
			PlanArray array = fixture.array("md0");
			PlanDocument document = fixture.document();
			UiThread.run(() -> document.change("Change layout", () -> array.setLayout("f2")));
			UiThread.waitUntil("it is dirty", () -> PlanFixture.editor().orElseThrow().isDirty());
			Keyboard.press(SWT.MOD1, 's');
			UiThread.waitUntil("it is saved", () -> !PlanFixture.editor().orElseThrow().isDirty());
			UiThread.run(() -> UI.page().closeAllEditors(false));
			UiThread.run(() -> PlanFiles.open(fixture.file));
			UiThread.waitUntil("it is drawn", () -> PlanFixture.editor().map(PlanEditor::canvas).isPresent());
			assertEquals("f2", fixture.array("md0").getLayout());
		}
	}

	@Test
	void aBrokenFileIsRefusedAndLeftAlone() throws IOException {
		Path file = folder.resolve("broken.raidplan");
		Files.writeString(file, "<?xml version=\"1.0\"?>\n<plan:RaidPlan xmlns:plan=\"http://drivebay.org/plan/1\" colour=\"red\"/>\n");
		UiThread.run(() -> PlanFiles.open(file));
		try {
			UiThread.waitUntil("the editor says what is wrong, and where", () -> PlanFixture.texts().contains(file + ":2:"));
			assertTrue(UiThread.read(PlanFixture::texts).contains("colour"));
			assertTrue(!UiThread.read(() -> PlanFixture.editor().orElseThrow().isDirty()));
		} finally {
			UiThread.run(() -> UI.page().closeAllEditors(false));
		}
	}
}
