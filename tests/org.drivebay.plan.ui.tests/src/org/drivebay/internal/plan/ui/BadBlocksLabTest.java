// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.drivebay.internal.plan.ui.map.MapPixels;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.LabFixture;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A flash card of a real array cannot be written in one place: md notes a bad block there, and the block map shows it. */
@WorkbenchTest
class BadBlocksLabTest {

	/** The first member is a card, the others are sound. Chunks of 64 KiB. */
	private static final String ARRAY = """
			set -eu
			flash=/sys/kernel/config/dbflash/badblocks
			nullb=/sys/kernel/config/nullb
			[ ! -e /sys/block/md91/md ] || mdadm --quiet --stop /dev/md91
			for dir in "$nullb"/sound* "$flash"; do [ ! -d "$dir" ] || rmdir "$dir"; done
			[ "$1" = up ] || exit 0
			mkdir "$flash"
			echo 64 >"$flash/size_mib"
			echo 1 >"$flash/power"
			for number in 1 2; do
			  mkdir "$nullb/sound$number"
			  echo 64 >"$nullb/sound$number/size"
			  echo 1 >"$nullb/sound$number/memory_backed"
			  echo 1 >"$nullb/sound$number/power"
			done
			mdadm --quiet --create /dev/md91 --run --level=5 --raid-devices=3 --chunk=64 --data-offset=1024 --assume-clean --bitmap=none \
			  "/dev/$(cat "$flash/disk")" /dev/sound1 /dev/sound2
			""";
	/** Eight sectors of the card's row do not take data any more; md finds out when it writes there. */
	private static final String SPOIL = """
			set -eu
			card=$(cat /sys/kernel/config/dbflash/badblocks/disk)
			echo "add error op=write sectors=$1+8" >"/sys/block/$card/dbflash/faults"
			dd if=/dev/zero of=/dev/md91 bs=64k count=16 oflag=direct conv=fsync status=none
			cat "/sys/block/md91/md/dev-$card/bad_blocks"
			""";
	private static final int CHUNK = 128;
	private static final int DATA_OFFSET = 2048;
	private static final int BAD_ROW = 2;

	@TempDir
	Path folder = Path.of("");

	private LabFixture lab;

	@BeforeEach
	void makeArray() throws Exception {
		lab = new LabFixture();
		lab.script(ARRAY, "up");
		lab.session().refresh();
		lab.waitForArray("md91");
	}

	@AfterEach
	void takeAway() throws Exception {
		UiThread.run(() -> UI.page().closeAllEditors(false));
		if (lab != null) {
			lab.script(ARRAY, "down");
		}
	}

	@Test
	void whatMdCannotWriteIsMarkedInTheMapThatIsOpen() throws Exception {
		lab.select(0, "lab", "Arrays", "md91");
		var plan = PlanFixture.ofSelected(folder.resolve("live.raidplan"));
		plan.robot.clickAt(plan.drawing(), plan.place(plan.array("md91")));
		UiThread.waitUntil("the map shows it", () -> PlanFixture.texts().contains("md91  ·  raid5 left-symmetric"));
		var map = new MapPixels(plan.robot);
		assertTrue(!map.hasTeeth(BAD_ROW), "nothing is bad yet");

		String listed = lab.script(SPOIL, Integer.toString(DATA_OFFSET + BAD_ROW * CHUNK + 16));
		long first = Long.parseLong(listed.substring(0, listed.indexOf(' '))) - DATA_OFFSET;
		assertEquals(BAD_ROW, first / CHUNK, "md lists: " + listed);
		lab.session().refresh();
		UiThread.waitUntil("the cell has teeth", LabFixture.BOOT, () -> map.hasTeeth(BAD_ROW));
		assertTrue(!map.hasTeeth(BAD_ROW - 1) && !map.hasTeeth(BAD_ROW + 1), "its neighbours have none");

		Text address = plan.robot.find(plan.robot.window(), Text.class, "the address field", text -> text.getMessage().startsWith("sector"));
		plan.robot.enter(address, "0:" + BAD_ROW * CHUNK);
		Keyboard.press(SWT.CR);
		UiThread.waitUntil("it is described", () -> PlanFixture.texts().contains("Bad blocks from sector " + first + " to "));
	}
}
