// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.internal.plan.ui.map.MapPixels;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.ui.UI;
import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.Screen;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.PlatformUI;

/** A plan made by the dialog, and the places of what is drawn. */
final class PlanFixture implements AutoCloseable {

	final Robot robot = new Robot();
	final Path file;

	/** @param level what to begin with, as the dialog offers it */
	PlanFixture(Path folder, String level, int members) {
		file = folder.resolve("test.raidplan");
		robot.focus(robot.window());
		Shell dialog = robot.open("New RAID Plan", SWT.MOD1, SWT.SHIFT, 'n');
		robot.enter(robot.field(dialog, "File:"), file.toString());
		UiThread.run(() -> {
			var combo = robot.combo(dialog, "Begin with:");
			combo.setText(level);
			combo.notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event());
		});
		if (members > 0) {
			robot.enter(robot.field(dialog, "Members:"), String.valueOf(members));
		}
		create(dialog);
	}

	/** A plan of what is selected in the explorer. */
	static PlanFixture ofSelected(Path file) {
		return new PlanFixture(file);
	}

	private PlanFixture(Path file) {
		this.file = file;
		Shell dialog = robot.open("New RAID Plan", SWT.MOD1, SWT.SHIFT, 'p');
		robot.enter(robot.field(dialog, "File:"), file.toString());
		create(dialog);
	}

	private void create(Shell dialog) {
		robot.click(robot.button(dialog, "Create"));
		robot.waitUntilClosed(dialog);
		String name = String.valueOf(file.getFileName());
		UiThread.waitUntil("the plan is drawn", () -> editor().filter(editor -> name.equals(editor.getPartName())).map(PlanEditor::canvas).isPresent());
		robot.focus(robot.window());
	}

	static Optional<PlanEditor> editor() {
		var page = UI.page();
		return page != null && page.getActiveEditor() instanceof PlanEditor plan ? Optional.of(plan) : Optional.empty();
	}

	PlanCanvas canvas() {
		return UiThread.read(() -> Objects.requireNonNull(editor().orElseThrow().canvas()));
	}

	PlanDocument document() {
		return canvas().document();
	}

	PlanDevice device(String name) {
		return UiThread.waitFor("a device " + name, () -> document().plan().getDevices().stream().filter(device -> name.equals(device.getName())).findFirst());
	}

	PlanArray array(String name) {
		return (PlanArray) device(name);
	}

	Control drawing() {
		return UiThread.read(() -> canvas().viewer().getControl());
	}

	/** The middle of a device's title, in the drawing's coordinates. */
	Point place(PlanDevice device) {
		return UiThread.read(() -> {
			IFigure figure = ((GraphicalEditPart) canvas().viewer().getEditPartRegistry().get(device)).getFigure();
			Rectangle bounds = figure.getBounds().getCopy();
			figure.translateToAbsolute(bounds);
			return new Point(bounds.x + bounds.width / 2, bounds.y + 14);
		});
	}

	/** Clicks the head of a member's column in the block map. */
	void head(int role, int members) {
		Canvas map = new MapPixels(robot).canvas();
		int margin = 60;
		int width = Math.min(130, (UiThread.read(map::getClientArea).width - margin) / members);
		robot.clickAt(map, new Point(margin + role * width + width / 2, 14));
	}

	/** The tools beside the drawing. */
	Table palette() {
		return robot.find(robot.window(), Table.class, "the palette", table -> table.getItemCount() > 0 && "Select".equals(table.getItem(0).getText()));
	}

	/** Takes a tool of the palette. */
	void tool(String name) {
		Table palette = palette();
		TableItem item = UiThread.read(() -> Arrays.stream(palette.getItems()).filter(each -> name.equals(each.getText())).findFirst().orElseThrow());
		robot.click(item);
		UiThread.waitUntil("the tool is taken", () -> palette.getSelectionCount() == 1 && palette.getSelection()[0] == item);
	}

	/** All that is written in the window. UI thread. */
	static String texts() {
		return String.join("\n", Screen.all(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), Control.class).stream().map(Screen::text).toList());
	}

	@Override
	public void close() {
		UiThread.run(() -> UI.page().closeAllEditors(false));
	}
}
