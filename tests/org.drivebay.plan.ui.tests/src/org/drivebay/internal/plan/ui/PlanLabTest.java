// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Member;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.LabFixture;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From disks of a real host to a plan, to an array on it, and back: md is the judge of each step. */
@WorkbenchTest
class PlanLabTest {

	/** What is made and taken away; the first two disks hold something. */
	private static final String DISKS = """
			set -eu
			nullb=/sys/kernel/config/nullb
			[ ! -e /sys/block/md90/md ] || mdadm --quiet --stop /dev/md90
			for dir in "$nullb"/plan*; do [ ! -d "$dir" ] || rmdir "$dir"; done
			[ "$1" = up ] || exit 0
			for number in 0 1 2 3 4; do
			  mkdir "$nullb/plan$number"
			  echo 64 >"$nullb/plan$number/size"
			  echo 1 >"$nullb/plan$number/memory_backed"
			  echo 1 >"$nullb/plan$number/power"
			done
			mdadm --quiet --create /dev/md90 --run --level=0 --raid-devices=2 /dev/plan0 /dev/plan1
			mdadm --quiet --stop /dev/md90
			""";

	@TempDir
	Path folder = Path.of("");

	private final Robot robot = new Robot();
	private LabFixture lab;

	@BeforeEach
	void makeDisks() throws Exception {
		lab = new LabFixture();
		lab.script(DISKS, "up");
		lab.session().refresh();
		UiThread.waitUntil("the disks are known", LabFixture.BOOT, () -> lab.session().host().getDevices().stream().anyMatch(each -> each.getName().equals("plan4"))
				&& lab.session().host().getArrays().stream().noneMatch(each -> each.getName().equals("md90")));
	}

	@AfterEach
	void takeDisksAway() throws Exception {
		UiThread.run(() -> UI.page().closeAllEditors(false));
		if (lab != null) {
			lab.script(DISKS, "down");
		}
	}

	@Test
	void aPlanIsAppliedTakenOverComparedAndFailsAsItsMapSays() throws Exception {
		lab.select(4, "lab", "Block devices", "plan0");
		var planned = PlanFixture.ofSelected(folder.resolve("planned.raidplan"));
		PlanArray array = planned.array("md0");
		PlanDocument document = planned.document();
		UiThread.run(() -> document.change("Rename", () -> array.setName("md90")));
		UiThread.run(() -> document.change("Change layout", () -> array.setLayout("ddf-N-restart")));
		apply();
		assertTrue(lab.run("mdadm", "--detail", "/dev/md90").contains("Layout : ddf-N-restart"));
		Geometry wanted = UiThread.read(() -> document.geometry().geometry(array));

		lab.waitForArray("md90");
		lab.select(0, "lab", "Arrays", "md90");
		var live = PlanFixture.ofSelected(folder.resolve("live.raidplan"));
		assertSameMap(wanted, UiThread.read(() -> live.document().geometry().geometry(live.array("md90"))));
		compareWithTheHost();
		failMembers(live);
	}

	private void apply() {
		robot.focus(robot.window());
		Shell dialog = robot.open("Apply RAID Plan", SWT.MOD1, SWT.SHIFT, 'a');
		UiThread.waitUntil("the exact command is shown", LabFixture.BOOT, () -> texts(dialog).contains("mdadm --create /dev/md90 --run --metadata 1.2 --level raid6 --layout ddf-N-restart"));
		assertTrue(!UiThread.read(() -> robot.button(dialog, "Apply").isEnabled()), "two disks hold something");
		for (String disk : List.of("plan0", "plan1")) {
			robot.enter(robot.find(dialog, Text.class, "the field of " + disk, field -> disk.equals(field.getMessage())), disk);
		}
		robot.click(robot.button(dialog, "Apply"));
		UiThread.waitUntil("it is done and verified", LabFixture.BOOT, () -> texts(dialog).contains("All is done and verified."));
		robot.click(robot.button(dialog, "Close"));
		robot.waitUntilClosed(dialog);
	}

	private static void assertSameMap(Geometry wanted, Geometry found) {
		assertEquals(wanted.arraySectors(), found.arraySectors());
		assertEquals(offsets(wanted), offsets(found));
		assertEquals(wanted.rows(), found.rows());
		for (long row = 0; row < wanted.rows(); row++) {
			assertEquals(wanted.row(row), found.row(row));
		}
	}

	private static List<Long> offsets(Geometry geometry) {
		return geometry.spec().members().stream().map(Member::dataOffsetSectors).toList();
	}

	private void compareWithTheHost() {
		robot.focus(robot.window());
		Shell dialog = robot.open("Plan and Host", SWT.MOD1, SWT.SHIFT, 'f');
		UiThread.waitUntil("there is no difference", LabFixture.BOOT, () -> texts(dialog).contains("No difference: "));
		robot.click(robot.button(dialog, "Close"));
		robot.waitUntilClosed(dialog);
	}

	private void failMembers(PlanFixture live) throws Exception {
		live.robot.clickAt(live.drawing(), live.place(live.array("md90")));
		UiThread.waitUntil("the map shows it", () -> PlanFixture.texts().contains("md90  ·  raid6 ddf-N-restart"));
		live.head(0, 5);
		live.head(1, 5);
		UiThread.waitUntil("the editor says that two are survived", () -> PlanFixture.texts().contains("plan0, plan1 failed: degraded, nothing is lost"));
		lab.run("mdadm", "/dev/md90", "--fail", "/dev/plan0", "--fail", "/dev/plan1");
		lab.run("dd", "if=/dev/md90", "of=/dev/null", "bs=1M", "iflag=direct");
		live.head(2, 5);
		UiThread.waitUntil("the editor says that three are not", () -> PlanFixture.texts().matches("(?s).*plan0, plan1, plan2 failed: [0-9.]+ MiB lost.*"));
		lab.session().remote().run(Command.of("mdadm", "/dev/md90", "--fail", "/dev/plan2"));
		CommandResult read = lab.session().remote().run(Command.of("dd", "if=/dev/md90", "of=/dev/null", "bs=1M", "iflag=direct"));
		assertTrue(!read.ok(), "md reads it without three members");
	}

	private static String texts(Shell shell) {
		return String.join("\n", Screen.all(shell, Control.class).stream().map(Screen::text).toList());
	}
}
