// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.xml.parsers.DocumentBuilderFactory;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.ui.testing.Keyboard;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.drivebay.ui.testing.WorkbenchTest;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands on a plan show and write, and the two ways to another level. */
@WorkbenchTest
class PlanCommandsTest {

	@TempDir
	Path folder = Path.of("");

	private PlanFixture fixture;
	private PlanArray array;

	@BeforeEach
	void open() {
		fixture = new PlanFixture(folder, "raid6", 6);
		array = fixture.array("md0");
		fixture.robot.clickAt(fixture.drawing(), fixture.place(array));
	}

	@AfterEach
	void close() {
		fixture.close();
	}

	private Shell dialog(char key, String title) {
		return fixture.robot.open(title, SWT.MOD1, SWT.SHIFT, key);
	}

	private void close(Shell dialog) {
		fixture.robot.click(fixture.robot.button(dialog, "Close"));
		fixture.robot.waitUntilClosed(dialog);
		fixture.robot.focus(fixture.robot.window());
	}

	private static void choose(Combo combo, String text) {
		UiThread.run(() -> {
			combo.setText(text);
			combo.notifyListeners(SWT.Selection, new Event());
		});
	}

	private static String texts(Shell shell) {
		return String.join("\n", Screen.all(shell, Control.class).stream().map(Screen::text).toList());
	}

	@Test
	void twoLayoutsAreComparedByTheirFigures() {
		Shell dialog = dialog('k', "Compare Layouts");
		UiThread.waitUntil("both are named", () -> texts(dialog).contains("A  ·  md0  ·  raid6 left-symmetric") && texts(dialog).contains("B  ·  md0  ·  raid10 n2"));
		Table table = fixture.robot.find(dialog, Table.class, "the figures", each -> true);
		UiThread.waitUntil("the figures are there", () -> table.getItemCount() > 10);
		assertEquals("Capacity ✓ 16.0 TiB 12.0 TiB", row(table, "Capacity"));
		assertEquals("Survives any … failures ✓ 2 1", row(table, "Survives any"));
		assertEquals("Reads for a small write 3 ✓ 0", row(table, "Reads for a small write"));
		close(dialog);
		assertEquals("raid6", UiThread.read(array::getLevel), "the plan stays as it is");
	}

	private static String row(Table table, String name) {
		TableItem item = UiThread.read(() -> Arrays.stream(table.getItems()).filter(each -> each.getText().startsWith(name)).findFirst().orElseThrow());
		return UiThread.read(() -> item.getText(0) + " " + item.getText(1) + " " + item.getText(2));
	}

	@Test
	void theStepsToAnotherShapeAreShown() {
		Shell dialog = dialog('g', "Change Shape");
		UiThread.waitUntil("nothing is wanted yet", () -> texts(dialog).contains("It has that shape."));
		Spinner members = fixture.robot.find(dialog, Spinner.class, "the number of members", each -> true);
		UiThread.run(() -> members.setSelection(5));
		UiThread.waitUntil("the array is made shorter first", () -> texts(dialog).matches("(?s).*1\\.  mdadm --grow /dev/md0 --array-size [0-9]+K.*"));
		UiThread.waitUntil("and the backup is named", () -> texts(dialog).contains("2.  mdadm --grow /dev/md0 --raid-devices 5 --backup-file /root/reshape-md0.backup"));
		choose(fixture.robot.combo(dialog, "Level:"), "raid10");
		UiThread.waitUntil("there is no way to a raid10", () -> texts(dialog).contains("md does not make a raid10 of a raid6 while it runs."));
		close(dialog);
	}

	@Test
	void imaginedMembersAreNotApplied() {
		Shell told = dialog('a', "RAID Plan");
		assertTrue(UiThread.read(() -> texts(told)).contains("These members are imagined: disk0, disk1"), () -> UiThread.read(() -> texts(told)));
		fixture.robot.click(fixture.robot.button(told, "OK"));
		fixture.robot.waitUntilClosed(told);
	}

	@Test
	void whatIsExportedIsReadByOthers() throws Exception {
		PlanDocument document = fixture.document();
		UiThread.run(() -> document.change("Rename", () -> fixture.document().plan().getDevices().getLast().setName("<b>&\"disk")));
		byte[] drawing = export("Drawing as SVG", "drawing.svg");
		assertTrue(svg(drawing).contains("<b>&\"disk"));
		assertTrue(svg(export("Block map as SVG", "map.svg")).contains("P"));
		ImageData picture = new ImageData(new ByteArrayInputStream(export("Drawing as PNG", "drawing.png")));
		assertTrue(picture.width > 400 && picture.height > 100, picture.width + " x " + picture.height);
		ImageData map = new ImageData(new ByteArrayInputStream(export("Block map as PNG", "map.png")));
		assertTrue(map.height > 32 * 20, "all rows are there: " + map.height);
		String report = new String(export("Report as HTML", "report.html"), StandardCharsets.UTF_8);
		assertTrue(report.contains("&lt;b&gt;&amp;&quot;disk") && !report.contains("<b>"), report);
		assertTrue(report.contains("mdadm --create /dev/md0 --run"), report);
	}

	@Test
	void aMapIsExportedAsItLooks() throws Exception {
		assertFalse(svg(export("Block map as SVG", "whole.svg")).contains("failed"));
		fixture.head(2, 6);
		assertTrue(svg(export("Block map as SVG", "degraded.svg")).contains("failed"));
	}

	private byte[] export(String what, String name) throws Exception {
		fixture.robot.focus(fixture.robot.window());
		fixture.robot.clickAt(fixture.drawing(), fixture.place(array));
		Shell dialog = dialog('e', "Export RAID Plan");
		choose(fixture.robot.combo(dialog, "What:"), what);
		Path file = folder.resolve(name);
		fixture.robot.enter(fixture.robot.field(dialog, "File:"), file.toString());
		fixture.robot.click(fixture.robot.button(dialog, "Export"));
		fixture.robot.waitUntilClosed(dialog);
		UiThread.waitUntil("it is written", () -> file.toFile().length() > 0);
		return Files.readAllBytes(file);
	}

	/** The texts in it, which a parser of XML has found. */
	private static String svg(byte[] bytes) throws Exception {
		var factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
		assertEquals("svg", document.getDocumentElement().getLocalName());
		return document.getDocumentElement().getTextContent();
	}

	@Test
	void theLevelIsChangedThroughTheMenu() {
		Control drawing = fixture.drawing();
		UiThread.run(() -> {
			Menu menu = drawing.getMenu();
			menu.notifyListeners(SWT.Show, new Event());
			Menu levels = item(menu, "Level").getMenu();
			levels.notifyListeners(SWT.Show, new Event());
			MenuItem raid5 = item(levels, "raid5");
			raid5.setSelection(true);
			raid5.notifyListeners(SWT.Selection, new Event());
			menu.notifyListeners(SWT.Hide, new Event());
		});
		UiThread.waitUntil("the block map shows it", () -> PlanFixture.texts().contains("md0  ·  raid5 left-symmetric"));
		Keyboard.press(SWT.MOD1, 'z');
		UiThread.waitUntil("it is undone", () -> PlanFixture.texts().contains("md0  ·  raid6 left-symmetric"));
	}

	private static MenuItem item(Menu menu, String text) {
		return Arrays.stream(menu.getItems()).filter(each -> each.getText().replace("&", "").equals(text)).findFirst().orElseThrow();
	}

	@Test
	void theLevelIsChangedThroughTheProperties() {
		Tree properties = fixture.robot.find(fixture.robot.window(), Tree.class, "the properties", tree -> tree.getColumnCount() > 1 && "Property".equals(tree.getColumn(0).getText()));
		TreeItem level = fixture.robot.treeItem(properties, "Array", "Level");
		Rectangle cell = UiThread.read(() -> level.getBounds(1));
		fixture.robot.clickAt(properties, new Point(cell.x + 10, cell.y + cell.height / 2));
		CCombo combo = fixture.robot.find(properties, CCombo.class, "the list of levels", each -> true);
		UiThread.run(() -> combo.setFocus());
		Keyboard.press(SWT.ARROW_UP);
		UiThread.waitUntil("another is chosen", () -> combo.getText().equals("raid5"));
		Keyboard.press(SWT.CR);
		UiThread.waitUntil("the block map shows it", () -> PlanFixture.texts().contains("md0  ·  raid5 left-symmetric"));
		assertFalse(UiThread.read(() -> fixture.document().commands().getCommands().length == 0), "it can be undone");
	}
}
