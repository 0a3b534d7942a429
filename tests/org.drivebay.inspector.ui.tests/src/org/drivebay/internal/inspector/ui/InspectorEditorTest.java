// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.drivebay.model.Node;
import org.drivebay.remote.RemoteException;
import org.drivebay.ui.Palette;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a user sees and changes in the inspector, with real clicks and keys. */
@WorkbenchTest
class InspectorEditorTest {

	private static final int VALUE = AttributeColumn.VALUE.ordinal();
	private static final String SYNC_ACTION = "/sys/block/md2/md/sync_action";
	private static final String SPEED_MIN = "/sys/block/md2/md/sync_speed_min";

	private InspectorFixture fixture;
	private Tree tree;

	@BeforeEach
	void open() {
		fixture = new InspectorFixture();
		tree = fixture.tree();
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	@Test
	void attributesStandInSectionsWithUnitsAndMeaning() {
		TreeItem mismatches = item("Array", "mismatch_cnt");
		assertEquals(List.of("mismatch_cnt", "2048", "sectors", "1 MiB"), cells(mismatches).subList(0, 4));
		assertTrue(cells(mismatches).get(4).startsWith("Sectors that did not agree"), cells(mismatches).get(4));
		assertEquals(List.of("Array", "Bitmap", "Member sda1", "Member sda2"), UiThread.read(() -> texts(tree.getItems())));
		assertEquals("cannot be read: Input/output error", cells(item("Member sda2", "bad_blocks")).get(1));
		assertTrue(labels().contains("md2 on alpha"), labels());
		assertTrue(labels().contains("raid5 · 3 disks · chunk 64 KiB · 128 MiB · clean"), labels());
	}

	@Test
	void aChangedValueFlashesAndKeepsTheSelection() {
		TreeItem errors = item("Member sda1", "errors");
		fixture.robot.select(errors);
		fixture.session.file("/sys/block/md2/md/dev-sda1/errors", "7");
		UiThread.waitUntil("the value is shown, on the flash's colour",
				() -> errors.getText(VALUE).equals("7") && errors.getBackground(VALUE).equals(Palette.of(tree).flash()));
		assertEquals(List.of(errors), UiThread.read(() -> List.of(tree.getSelection())));
		UiThread.waitUntil("the flash is over", () -> !errors.getBackground(VALUE).equals(Palette.of(tree).flash()));
	}

	@Test
	void otherPartsSeeTheArrayOrTheMemberOfTheSelectedRow() {
		fixture.robot.select(item("Member sda1", "errors"));
		UiThread.waitUntil("the member is the workbench's selection", () -> "sda1".equals(selectedNode()));
		fixture.robot.select(item("Array", "mismatch_cnt"));
		UiThread.waitUntil("the array is the workbench's selection", () -> "md2".equals(selectedNode()));
	}

	private static @Nullable String selectedNode() {
		ISelection selection = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getSelectionService().getSelection();
		return selection instanceof IStructuredSelection nodes && nodes.getFirstElement() instanceof Node node ? node.getName() : null;
	}

	@Test
	void aWordIsChosenPreviewedAndWritten() {
		TreeItem action = item("Array", "sync_action");
		fixture.robot.select(action);
		Keyboard.press(SWT.F2);
		CCombo combo = fixture.robot.find(tree, CCombo.class, "the list of words", each -> true);
		UiThread.waitUntil("the list is open", combo::getListVisible);
		Keyboard.press(SWT.ARROW_UP);
		Keyboard.press(SWT.ARROW_UP);
		UiThread.waitUntil("check is chosen", () -> combo.getText().equals("check"));
		Keyboard.press(SWT.CR);
		Shell preview = fixture.robot.shell("Write Attribute");
		assertEquals(List.of(SYNC_ACTION, "idle", "check"), UiThread.read(() -> fields(preview)));
		assertTrue(UiThread.read(() -> all(preview)).contains("The scripted host writes check."));
		assertEquals(List.of(), writes());
		fixture.robot.click(fixture.robot.button(preview, "Write"));
		UiThread.waitUntil("it is written", () -> writes().equals(List.of("write " + SYNC_ACTION + " check")));
		UiThread.waitUntil("what is read back is shown", () -> action.getText(VALUE).equals("check"));
	}

	@Test
	void cancellingThePreviewWritesNothing() {
		TreeItem speed = item("Array", "sync_speed_min");
		edit(speed, "2500");
		Shell preview = fixture.robot.shell("Write Attribute");
		assertEquals(List.of(SPEED_MIN, "1000 (system)", "2500"), UiThread.read(() -> fields(preview)));
		// Enter ended the typing: a second one must not write
		Keyboard.press(SWT.CR);
		fixture.robot.waitUntilClosed(preview);
		assertEquals(List.of(), writes());
		assertEquals("1000 (system)", UiThread.read(() -> speed.getText(VALUE)));
	}

	@Test
	void aRefusalIsExplained() {
		fixture.session.refuse("md does not take 2500 now: the array is frozen.");
		edit(item("Array", "sync_speed_min"), "2500");
		fixture.robot.click(fixture.robot.button(fixture.robot.shell("Write Attribute"), "Write"));
		Shell told = fixture.robot.shell("Write sync_speed_min of md2 on alpha");
		assertTrue(UiThread.read(() -> all(told)).contains("md does not take 2500 now: the array is frozen."));
		fixture.robot.click(fixture.robot.button(told, "OK"));
		fixture.robot.waitUntilClosed(told);
	}

	@Test
	void whatIsReadOnlyCannotBeEdited() {
		fixture.robot.select(item("Array", "mismatch_cnt"));
		Keyboard.press(SWT.F2);
		Keyboard.press(SWT.CR);
		assertTrue(UiThread.read(() -> Screen.all(tree, Text.class).isEmpty() && Screen.all(tree, CCombo.class).isEmpty()));
	}

	@Test
	void aLostLinkIsToldAndTakenUpAgain() {
		TreeItem level = item("Array", "level");
		fixture.session.lose(new RemoteException.LinkLost("The link to alpha is lost.", null));
		UiThread.waitUntil("the banner tells", () -> labels().contains("Not live: the values below are old. The link to alpha is lost."));
		assertEquals("raid5", UiThread.read(() -> level.getText(VALUE)));
		fixture.session.lose(null);
		UiThread.waitUntil("the banner is gone", () -> !labels().contains("Not live"));
		fixture.session.file("/sys/block/md2/md/level", "raid6");
		UiThread.waitUntil("values are live again", () -> level.getText(VALUE).equals("raid6"));
	}

	@Test
	void closingEndsTheWatch() {
		item("Array", "level");
		UiThread.waitUntil("it is watched", () -> fixture.session.watches() == 1);
		UiThread.run(() -> UI.page().closeAllEditors(false));
		UiThread.waitUntil("the watch has ended", () -> fixture.session.watches() == 0);
	}

	@Test
	void theFilterShowsWhatMatches() {
		fixture.robot.select(item("Array", "level"));
		Keyboard.press(SWT.MOD1, 'f');
		Keyboard.type("sda2 state");
		UiThread.waitUntil("one section is left", () -> texts(tree.getItems()).equals(List.of("Member sda2")));
		Keyboard.press(SWT.ESC);
		UiThread.waitUntil("all are back", () -> tree.getItemCount() == 4);
	}

	private void edit(TreeItem item, String value) {
		fixture.robot.select(item);
		Keyboard.press(SWT.CR);
		Text field = fixture.robot.find(tree, Text.class, "the cell's text field", each -> true);
		UiThread.waitUntil("it has the keyboard", field::isFocusControl);
		Keyboard.press(SWT.MOD1, 'a');
		Keyboard.type(value);
		UiThread.waitUntil("it is typed", () -> field.getText().equals(value));
		Keyboard.press(SWT.CR);
	}

	private TreeItem item(String... path) {
		return fixture.robot.treeItem(tree, path);
	}

	private List<String> writes() {
		return fixture.session.calls().stream().filter(call -> call.startsWith("write")).toList();
	}

	private String labels() {
		return UiThread.read(() -> String.join("\n", Screen.all(fixture.robot.window(), Label.class).stream().map(Screen::text).toList()));
	}

	private static List<String> fields(Shell shell) {
		return Screen.all(shell, Text.class).stream().filter(text -> text.getParent().getParent() != shell).map(Text::getText)
				.filter(text -> !text.isBlank() && !text.startsWith("Nothing has been")).toList();
	}

	private static String all(Shell shell) {
		return String.join("\n", Screen.all(shell, Control.class).stream().map(Screen::text).toList());
	}

	private static List<String> cells(TreeItem item) {
		return UiThread.read(() -> Arrays.stream(AttributeColumn.values()).map(column -> item.getText(column.ordinal())).toList());
	}

	private static List<String> texts(TreeItem[] items) {
		return Arrays.stream(items).map(TreeItem::getText).toList();
	}
}
