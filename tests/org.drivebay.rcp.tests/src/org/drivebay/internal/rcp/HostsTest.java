// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.drivebay.host.HostStore;
import org.drivebay.host.LabService;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** From key and menu to the explorer and the file, as a user adds, edits and removes a host that happens to be off. */
@WorkbenchTest
class HostsTest {

	private static final String NAME = "bench-7";
	private static final String OTHER_NAME = "shelf-8";

	private final Robot robot = new Robot();

	@AfterEach
	void remove() throws IOException {
		LabService lab = UiThread.read(() -> UI.service(LabService.class));
		for (var session : List.copyOf(lab.sessions())) {
			if (List.of(NAME, OTHER_NAME).contains(session.definition().name())) {
				lab.remove(session.definition().name());
			}
		}
	}

	@Test
	void aHostIsAddedByKeyboardAndShowsThatItCannotBeReached() throws IOException {
		add();
		UiThread.waitUntil("its state says why there is no link", () -> row(NAME).contains("127.0.0.1"));
		assertTrue(Files.readString(HostStore.defaultFile()).contains(NAME));
	}

	@Test
	void aHostIsEditedAndRemovedFromItsMenu() throws IOException {
		add();
		chooseFromMenu(NAME, 'e');
		Shell edit = robot.shell("Edit Host");
		robot.enter(robot.field(edit, "Name"), OTHER_NAME);
		robot.click(robot.button(edit, "Save"));
		robot.waitUntilClosed(edit);
		UiThread.waitUntil("the explorer shows the new name alone", () -> explorerHas(OTHER_NAME) && !explorerHas(NAME));
		UiThread.waitUntil("the new name is on the disk", () -> stored(OTHER_NAME) && !stored(NAME));

		chooseFromMenu(OTHER_NAME, 'm');
		Shell question = robot.shell("Remove Host");
		robot.click(robot.button(question, "Cancel"));
		robot.waitUntilClosed(question);
		assertTrue(UiThread.read(() -> explorerHas(OTHER_NAME)));
		chooseFromMenu(OTHER_NAME, 'm');
		robot.click(robot.button(robot.shell("Remove Host"), "Remove"));
		UiThread.waitUntil("the host is gone", () -> !explorerHas(OTHER_NAME) && !stored(OTHER_NAME));
	}

	private static boolean stored(String name) {
		try {
			return Files.readString(HostStore.defaultFile()).contains(name);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private void chooseFromMenu(String host, char mnemonic) {
		Tree tree = robot.find(robot.window(), Tree.class, "the explorer", each -> row(each, host) != null);
		TreeItem item = robot.treeItem(tree, host);
		robot.select(item);
		Keyboard.press(SWT.SHIFT, SWT.F10);
		UiThread.waitUntil("the menu is open", () -> tree.getMenu().isVisible());
		Keyboard.press(mnemonic);
	}

	private void add() {
		robot.focus(robot.window());
		Shell dialog = robot.open("Add Host", SWT.MOD1, 'n');
		// nothing listens on port 1 of the loopback
		robot.enter(robot.combo(dialog, "Address"), "127.0.0.1");
		robot.enter(robot.field(dialog, "Port"), "1");
		robot.enter(robot.field(dialog, "Name"), NAME);
		robot.click(robot.button(dialog, "Add"));
		robot.waitUntilClosed(dialog);
		UiThread.waitUntil("the explorer shows the host", () -> explorerHas(NAME));
	}

	@Test
	void escapeAddsNothing() {
		robot.focus(robot.window());
		Shell dialog = robot.open("Add Host", SWT.MOD1, 'n');
		robot.enter(robot.combo(dialog, "Address"), "127.0.0.1");
		Keyboard.press(SWT.ESC);
		robot.waitUntilClosed(dialog);
		assertTrue(UiThread.read(() -> !explorerHas("127.0.0.1")));
	}

	private boolean explorerHas(String name) {
		return !row(name).isEmpty();
	}

	/** The texts of the host's row. */
	private String row(String name) {
		return Screen.all(robot.window(), Tree.class).stream().map(tree -> row(tree, name)).filter(Objects::nonNull).findFirst().orElse("");
	}

	private static @Nullable String row(Tree tree, String name) {
		return Arrays.stream(tree.getItems()).filter(item -> item.getText().startsWith(name)).findFirst()
				.map(item -> IntStream.range(0, tree.getColumnCount()).mapToObj(item::getText).collect(Collectors.joining("\t"))).orElse(null);
	}
}
