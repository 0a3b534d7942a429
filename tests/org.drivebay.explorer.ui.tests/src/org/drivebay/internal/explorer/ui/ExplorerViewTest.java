// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.drivebay.host.testing.SampleHosts;
import org.drivebay.host.testing.ScriptedSession;
import org.drivebay.internal.explorer.ui.tree.ExplorerColumn;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.MdArray;
import org.drivebay.ui.Palette;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user sees and does in the explorer, with real clicks and keys. */
@WorkbenchTest
class ExplorerViewTest {

	private static final int STATE = ExplorerColumn.STATE.ordinal();

	private ExplorerFixture fixture;
	private ScriptedSession session;
	private Tree tree;

	@BeforeEach
	void open() {
		fixture = new ExplorerFixture();
		// another name each time: the view remembers by name what was open
		String name = "alpha-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
		session = UiThread.read(() -> fixture.lab.addSample(SampleHosts.named(name)));
		fixture.reopen();
		tree = fixture.tree();
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void rowsStandInNaturalOrderWithTheirTexts() {
		TreeItem arrays = fixture.robot.treeItem(tree, "alpha", "Arrays (2)");
		assertEquals(List.of("md2", "md10"), names(arrays));
		TreeItem md10 = fixture.robot.treeItem(tree, "alpha", "Arrays", "md10");
		assertEquals("clean · 1 missing", UiThread.read(() -> md10.getText(STATE)));
		assertEquals("raid1", UiThread.read(() -> md10.getText(ExplorerColumn.LEVEL.ordinal())));
		assertEquals("128 MiB", UiThread.read(() -> md10.getText(ExplorerColumn.SIZE.ordinal())));
		TreeItem devices = fixture.robot.treeItem(tree, "alpha", "Block devices (4)");
		fixture.robot.expand(devices);
		assertEquals(List.of("sda1", "sda2", "sda10", "sda11"), names(devices));
	}

	@Test
	void rowsOpenByTheKeyboardAndByTheMouse() {
		TreeItem md2 = fixture.robot.treeItem(tree, "alpha", "Arrays", "md2");
		assertFalse(UiThread.read(md2::getExpanded));
		fixture.robot.expand(md2);
		assertEquals(List.of("sda1", "sda2", "sda10"), names(md2));
		TreeItem devices = fixture.robot.treeItem(tree, "alpha", "Block devices");
		assertFalse(UiThread.read(devices::getExpanded));
		fixture.robot.clickArrow(devices);
		UiThread.waitUntil("a click on its triangle opens the group", devices::getExpanded);
		fixture.robot.select(devices);
		Keyboard.press(SWT.CR);
		UiThread.waitUntil("Enter closes it", () -> !devices.getExpanded());
	}

	@Test
	void theFilterShowsWhatMatchesAndEscapeShowsAllAgain() {
		fixture.robot.select(fixture.robot.treeItem(tree, "alpha"));
		Keyboard.press(SWT.MOD1, 'f');
		Keyboard.type("raid1");
		UiThread.waitUntil("only md10 is left", () -> texts().equals(List.of(session.host().getName(), "Arrays (2)", "md10", "sda11")));
		Keyboard.press(SWT.ESC);
		UiThread.waitUntil("all rows are back", () -> texts().containsAll(List.of("md2", "md10", "Block devices (4)")));
		assertTrue(UiThread.read(() -> tree.isFocusControl()));
	}

	@Test
	void aChangedValueFlashesAndKeepsSelectionAndExpansion() {
		TreeItem md2 = fixture.robot.treeItem(tree, "alpha", "Arrays", "md2");
		fixture.robot.expand(md2);
		fixture.robot.select(md2);
		UiThread.run(() -> array("md2").setArrayState("write-pending"));
		UiThread.waitUntil("the state is shown, on the flash's colour",
				() -> md2.getText(STATE).equals("write-pending") && md2.getBackground(STATE).equals(Palette.of(tree).flash()));
		assertEquals(List.of(md2), UiThread.read(() -> List.of(tree.getSelection())));
		assertTrue(UiThread.read(md2::getExpanded));
		UiThread.waitUntil("the flash is over", () -> !md2.getBackground(STATE).equals(Palette.of(tree).flash()));
	}

	@Test
	void aRunningCheckIsShownWithPerCentSpeedAndTimeLeft() {
		TreeItem md2 = fixture.robot.treeItem(tree, "alpha", "Arrays", "md2");
		UiThread.run(() -> {
			MdArray array = array("md2");
			array.setSyncAction("check");
			array.setSyncTotalSectors(204_800);
			array.setSyncDoneSectors(102_400);
			array.setSyncSpeedKib(1024);
		});
		UiThread.waitUntil("the progress is shown", () -> md2.getText(STATE).equals("check 50.0 % · 1 MiB/s · 50 s left · clean"));
	}

	@Test
	void aHostThatWaitsSaysWhy() {
		TreeItem host = fixture.robot.treeItem(tree, "alpha");
		UiThread.run(() -> {
			session.host().setConnectionDetail("No answer for 15 s. Trying again at 10:00:05.");
			session.host().setConnectionState(ConnectionState.WAITING);
		});
		UiThread.waitUntil("state and reason are shown", () -> host.getText(STATE).equals("Waiting to reconnect")
				&& host.getText(ExplorerColumn.DETAILS.ordinal()).equals("No answer for 15 s. Trying again at 10:00:05."));
		fixture.robot.select(host);
		Keyboard.press(SWT.CR);
		UiThread.waitUntil("Enter tries at once", () -> session.calls().contains("connect"));
	}

	@Test
	void membersThatComeAndGoKeepTheOtherRows() {
		TreeItem md2 = fixture.robot.treeItem(tree, "alpha", "Arrays", "md2");
		fixture.robot.expand(md2);
		fixture.robot.select(md2);
		UiThread.run(() -> array("md2").getMembers().removeFirst());
		UiThread.waitUntil("one member is gone", () -> md2.getItemCount() == 2);
		assertTrue(UiThread.read(md2::getExpanded));
		assertEquals(List.of(md2), UiThread.read(() -> List.of(tree.getSelection())));
	}

	@Test
	void copyingTakesTheCellsOfTheRow() {
		fixture.robot.select(fixture.robot.treeItem(tree, "alpha", "Arrays", "md2"));
		Keyboard.press(SWT.MOD1, 'c');
		UiThread.waitUntil("the row is on the clipboard", () -> clipboard().startsWith("md2\traid5\tclean\t128 MiB"));
	}

	@Test
	void theAgentIsRemovedFromTheHostsMenuAfterAQuestion() {
		fixture.robot.select(fixture.robot.treeItem(tree, "alpha"));
		removeAgent("Cancel");
		assertFalse(session.calls().contains("removeAgent"));
		removeAgent("Remove");
		UiThread.waitUntil("it is removed", () -> session.calls().contains("removeAgent"));
		UiThread.run(() -> session.host().setConnectionState(ConnectionState.DISCONNECTED));
		openMenu();
		assertFalse(UiThread.read(() -> Arrays.stream(tree.getMenu().getItems()).anyMatch(item -> item.getText().replace("&", "").startsWith("Remove Agent"))),
				"there is none to remove without a connection");
		Keyboard.press(SWT.ESC);
	}

	private void removeAgent(String answer) {
		openMenu();
		Keyboard.press('g');
		Shell question = fixture.robot.shell("Remove Agent");
		fixture.robot.click(fixture.robot.button(question, answer));
		fixture.robot.waitUntilClosed(question);
	}

	private void openMenu() {
		Keyboard.press(SWT.SHIFT, SWT.F10);
		UiThread.waitUntil("the menu is open", () -> tree.getMenu().isVisible());
	}

	private MdArray array(String name) {
		return session.host().getArrays().stream().filter(each -> each.getName().equals(name)).findFirst().orElseThrow();
	}

	private static String clipboard() {
		var clipboard = new Clipboard(UiThread.display());
		try {
			return clipboard.getContents(TextTransfer.getInstance()) instanceof String text ? text : "";
		} finally {
			clipboard.dispose();
		}
	}

	private static List<String> names(TreeItem parent) {
		return UiThread.read(() -> Arrays.stream(parent.getItems()).map(TreeItem::getText).toList());
	}

	/** Of all rows that are open, from top to bottom. */
	private List<String> texts() {
		var texts = new java.util.ArrayList<String>();
		collect(tree.getItems(), texts);
		return texts;
	}

	private static void collect(TreeItem[] items, List<String> texts) {
		for (TreeItem item : items) {
			texts.add(item.getText());
			if (item.getExpanded()) {
				collect(item.getItems(), texts);
			}
		}
	}
}
