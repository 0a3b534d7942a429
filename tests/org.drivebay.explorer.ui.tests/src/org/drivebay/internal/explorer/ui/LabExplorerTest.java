// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.internal.explorer.ui.log.HostLogView;
import org.drivebay.internal.explorer.ui.tree.ExplorerColumn;
import org.drivebay.model.MdArray;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;

/** What the explorer and the host log show of a real host. */
@WorkbenchTest
class LabExplorerTest {

	private static final Duration BOOT = Duration.ofSeconds(60);
	/** What a refresh under emulation may take beyond the interval. */
	private static final Duration LATE = Duration.ofSeconds(10);
	private static final int STATE = ExplorerColumn.STATE.ordinal();

	private final Robot robot = new Robot();

	@Test
	void aCardThatBecomesHotSaysSoInItsRow() throws Exception {
		assumeFalse(System.getProperty("drivebay.lab", "").isEmpty(), "needs the lab: ./drivebay test");
		HostSession session = lab();
		TreeItem card = robot.treeItem(openExplorer(session), "lab", "Block devices", "dbflash0");
		String temperature = "/sys/block/dbflash0/dbflash/temperature";
		try {
			session.remote().write(temperature, "80000".getBytes(StandardCharsets.UTF_8));
			UiThread.waitUntil("the card's row says that it is hot", session.definition().interval().plus(LATE),
					() -> !card.isDisposed() && card.getText(STATE).equals("throttled · 80 °C"));
		} finally {
			session.remote().write(temperature, "47000".getBytes(StandardCharsets.UTF_8));
			session.remote().write(temperature, "auto".getBytes(StandardCharsets.UTF_8));
		}
		UiThread.waitUntil("the card's row says that it works freely", BOOT, () -> !card.isDisposed() && card.getText(STATE).equals("attached · 47 °C"));
	}

	@Test
	void aMemberThatFailsIsShownAsFaulty() throws Exception {
		assumeFalse(System.getProperty("drivebay.lab", "").isEmpty(), "needs the lab: ./drivebay test");
		HostSession session = lab();
		Tree tree = openExplorer(session);
		TreeItem md11 = robot.treeItem(tree, "lab", "Arrays", "md11");
		robot.expand(md11);
		String victim = UiThread.read(() -> member(session, "write_mostly"));
		TreeItem row = robot.treeItem(tree, "lab", "Arrays", "md11", victim);
		try {
			session.remote().write("/sys/block/md11/md/dev-" + victim + "/state", "faulty".getBytes(StandardCharsets.UTF_8));
			UiThread.waitUntil("the member's row says faulty", session.definition().interval().plus(LATE),
					() -> !row.isDisposed() && row.getText(STATE).contains("faulty"));
			UiThread.waitUntil("the array's row says what is missing", () -> md11.getText(STATE).contains("1 missing"));
		} finally {
			mend(session, victim);
		}
		UiThread.waitUntil("the array is whole again", BOOT, () -> !md11.isDisposed() && !md11.getText(STATE).contains("missing"));
		theHostLogShowsTheCommands();
	}

	private static HostSession lab() {
		return UiThread.read(() -> UI.service(LabService.class).sessions().stream()
				.filter(each -> each.definition().name().equals("lab")).findFirst().orElseThrow());
	}

	private Tree openExplorer(HostSession session) {
		show(ExplorerView.ID);
		UiThread.waitUntil("the lab's arrays are known", BOOT, () -> session.host().getArrays().stream().anyMatch(each -> each.getName().equals("md11")));
		robot.focus(robot.window());
		return robot.find(robot.window(), Tree.class, "the explorer's tree", each -> "Name".equals(each.getColumn(0).getText()));
	}

	private void theHostLogShowsTheCommands() throws Exception {
		show(HostLogView.ID);
		Table log = robot.find(robot.window(), Table.class, "the log", each -> each.getColumnCount() > 5 && each.getColumn(0).getText().equals("Time"));
		UiThread.waitUntil("the log shows how the array was mended", () -> {
			for (int i = 0; i < log.getItemCount(); i++) {
				if (log.getItem(i).getText(3).contains("--re-add") || log.getItem(i).getText(3).contains("--add")) {
					return true;
				}
			}
			return false;
		});
	}

	private static void mend(HostSession session, String victim) throws Exception {
		run(session, "mdadm", "/dev/md11", "--remove", "/dev/" + victim);
		run(session, "mdadm", "/dev/md11", "--add", "--write-mostly", "/dev/" + victim);
	}

	private static void run(HostSession session, String... words) throws Exception {
		CommandResult result = session.remote().run(Command.of(words));
		assertTrue(result.ok(), String.join(" ", words) + ": " + result.errorText());
	}

	private static String member(HostSession session, String state) {
		MdArray array = session.host().getArrays().stream().filter(each -> each.getName().equals("md11")).findFirst().orElseThrow();
		return array.getMembers().stream().filter(each -> each.getStates().contains(state)).findFirst().orElseThrow().getName();
	}

	private static void show(String view) {
		UiThread.run(() -> {
			try {
				UI.page().showView(view);
			} catch (PartInitException e) {
				throw new AssertionError(e);
			}
		});
	}
}
