// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;

@WorkbenchTest
class AboutTest {

	private final Robot robot = new Robot();

	@Test
	void everyBundleIsListedWithItsLicence() {
		UI.async(() -> {
			try {
				PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand("org.eclipse.ui.help.aboutAction", null);
			} catch (CommandException e) {
				throw new IllegalStateException(e);
			}
		});
		Shell dialog = robot.shell("About Drivebay");
		Table table = robot.find(dialog, Table.class, "the table of bundles", each -> true);
		List<String> unknown = UiThread.read(() -> Arrays.stream(table.getItems()).filter(item -> item.getText(2).equals(Installed.UNKNOWN))
				.map(TableItem::getText).filter(AboutTest::isShipped).toList());
		assertEquals(List.of(), unknown);
		assertTrue(UiThread.read(() -> table.getItem(0).getText()).startsWith("org.drivebay."));
		robot.click(robot.button(dialog, "Close"));
		robot.waitUntilClosed(dialog);
	}

	/** The test run brings its own. */
	private static boolean isShipped(String name) {
		return Stream.of("junit", "org.opentest4j", "org.apiguardian", "org.mockito", "net.bytebuddy", "slf4j", "bcpg", "bcprov", "bcutil", "org.tukaani")
				.noneMatch(name::startsWith);
	}

	@Test
	void theLongestPrefixDecides() {
		var licences = Map.of("org.x", "A", "org.x.y", "B");
		assertEquals("A", Installed.licence("org.x.z", licences));
		assertEquals("B", Installed.licence("org.x.y.z", licences));
		assertEquals(Installed.UNKNOWN, Installed.licence("org.xy", licences));
	}
}
