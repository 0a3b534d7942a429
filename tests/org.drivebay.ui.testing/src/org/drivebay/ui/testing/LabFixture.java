// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.time.Duration;
import java.util.Arrays;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.ui.UI;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;

/** The real lab host: in the explorer, and behind the workbench's back. */
public final class LabFixture {

	/** For what a slow lab may take. */
	public static final Duration BOOT = Duration.ofSeconds(60);

	/** Of root, which a session without login does not have. */
	private static final String PATH = "PATH=/usr/sbin:/usr/bin:/sbin:/bin\n";

	private final Robot robot = new Robot();
	private final HostSession session;

	/** Skips the test if there is no lab. */
	public LabFixture() {
		assumeFalse(System.getProperty("drivebay.lab", "").isEmpty(), "needs the lab: ./drivebay test");
		session = UiThread.read(() -> UI.service(LabService.class).sessions().stream().filter(each -> each.definition().name().equals("lab"))
				.findFirst().orElseThrow());
		UiThread.waitUntil("the lab is connected", BOOT, () -> !session.host().getArrays().isEmpty());
	}

	public HostSession session() {
		return session;
	}

	/** @return what it printed */
	public String run(String... words) throws Exception {
		return run(Command.of(words), String.join(" ", words));
	}

	/** @return what it printed */
	public String script(String script, String... arguments) throws Exception {
		return run(Command.script(PATH + script, Arrays.asList(arguments)), String.join(" ", arguments));
	}

	private String run(Command command, String name) throws Exception {
		CommandResult result = session.remote().run(command.withTimeout(BOOT));
		assertTrue(result.ok(), name + ": " + result.errorText());
		return result.outputText();
	}

	public void waitForArray(String name) {
		UiThread.waitUntil("the array is in the explorer", BOOT, () -> session.host().getArrays().stream().anyMatch(each -> each.getName().equals(name)));
	}

	/** In the perspective where the explorer has room. @param more rows below it @return the explorer's */
	public Tree select(int more, String... path) {
		UiThread.run(LabFixture::showLab);
		robot.focus(robot.window());
		Tree tree = robot.find(robot.window(), Tree.class, "the explorer's tree", each -> each.getColumnCount() > 0 && "Name".equals(each.getColumn(0).getText()));
		TreeItem row = robot.treeItem(tree, path);
		UiThread.waitUntil("the row is in sight", () -> {
			tree.showItem(row);
			return tree.getClientArea().contains(row.getBounds().x, row.getBounds().y + row.getBounds().height / 2);
		});
		robot.select(row);
		for (int i = 0; i < more; i++) {
			Keyboard.press(SWT.SHIFT, SWT.ARROW_DOWN);
		}
		UiThread.waitUntil("the rows are selected", () -> tree.getSelectionCount() == more + 1);
		return tree;
	}

	private static void showLab() {
		try {
			PlatformUI.getWorkbench().showPerspective("org.drivebay.rcp.perspective.lab", PlatformUI.getWorkbench().getWorkbenchWindows()[0]);
		} catch (WorkbenchException e) {
			throw new AssertionError(e);
		}
	}
}
