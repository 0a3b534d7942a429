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
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.NoErrorLogged;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a user does in the plan editor, with real clicks and keys. */
@ExtendWith(NoErrorLogged.class)
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
