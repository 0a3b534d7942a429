// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.List;
import java.util.Optional;

import org.drivebay.host.plan.PlanDefaults;
import org.drivebay.host.plan.PlanFix;
import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.host.plan.PlanProblem;
import org.drivebay.internal.plan.ui.edit.Align;
import org.drivebay.internal.plan.ui.edit.Arrange;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.md.geometry.Level;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.ui.Images;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.eclipse.ui.services.IServiceLocator;

/** The drawing's context menu, made anew each time for what is selected. */
final class PlanMenu {

	private final IServiceLocator site;
	private final PlanCanvas canvas;

	/** @param site whose commands it offers */
	PlanMenu(IServiceLocator site, PlanCanvas canvas) {
		this.site = site;
		this.canvas = canvas;
	}

	void install() {
		var manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(menu -> fill(manager));
		Menu menu = manager.createContextMenu(canvas.viewer().getControl());
		canvas.viewer().getControl().setMenu(menu);
		canvas.viewer().getControl().addDisposeListener(event -> manager.dispose());
	}

	private void fill(MenuManager menu) {
		List<EObject> selected = PlanSelection.objects(canvas);
		PlanDocument document = canvas.document();
		for (PlanDevice device : PlanSelection.devices(canvas)) {
			for (PlanProblem problem : document.problems(device)) {
				problem.fix().ifPresent(fix -> menu.add(fix(problem, fix)));
			}
		}
		menu.add(new Separator());
		if (selected.size() == 1) {
			single(menu, selected.getFirst());
		}
		if (!selected.isEmpty()) {
			menu.add(action("Delete", Images.DELETE, () -> PlanSelection.delete(canvas)));
		}
		if (PlanSelection.devices(canvas).size() > 1) {
			menu.add(align());
		}
		menu.add(new Separator());
		if (!PlanGeometry.arrays(document.plan()).isEmpty()) {
			menu.add(command("org.drivebay.plan.ui.command.apply"));
			menu.add(command("org.drivebay.plan.ui.command.difference"));
			menu.add(command("org.drivebay.plan.ui.command.compare"));
			menu.add(command("org.drivebay.plan.ui.command.reshape"));
			menu.add(command("org.drivebay.plan.ui.command.export"));
			menu.add(new Separator());
		}
		menu.add(action("Arrange All", Images.ARRANGE, () -> document.change("Arrange all", () -> Arrange.all(document.plan()))));
		Action grid = new Action("Grid", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				canvas.setGrid(isChecked());
			}
		};
		grid.setChecked(canvas.hasGrid());
		menu.add(grid);
		menu.add(action("Zoom In", Images.ZOOM_IN, () -> canvas.zoom().zoomIn()));
		menu.add(action("Zoom Out", Images.ZOOM_OUT, () -> canvas.zoom().zoomOut()));
		menu.add(action("Actual Size", null, () -> canvas.zoom().setZoom(1)));
	}

	private CommandContributionItem command(String id) {
		return new CommandContributionItem(new CommandContributionItemParameter(site, null, id, CommandContributionItem.STYLE_PUSH));
	}

	private Action fix(PlanProblem problem, PlanFix fix) {
		Action action = action("Fix: " + fix.label(), null, () -> canvas.document().change(fix.label(), fix::apply));
		action.setToolTipText(problem.text());
		return action;
	}

	private void single(MenuManager menu, EObject object) {
		switch (object) {
			case PlanArray array -> {
				menu.add(levels(array));
				menu.add(layouts(array));
				menu.add(action("Rename", Images.EDIT, () -> PlanSelection.rename(canvas)));
			}
			case PlanDevice device -> menu.add(action("Rename", Images.EDIT, () -> PlanSelection.rename(canvas)));
			case PlanSlot slot -> slot(menu, slot);
			default -> {
				// nothing of its own
			}
		}
	}

	private void slot(MenuManager menu, PlanSlot slot) {
		PlanArray array = slot.getArray();
		int at = array.getSlots().indexOf(slot);
		menu.add(action(slot.isSpare() ? "Make It a Member" : "Make It a Spare", Images.SPARE,
				() -> canvas.document().change("Change role", () -> slot.setSpare(!slot.isSpare()))));
		if (at > 0) {
			menu.add(action("Lower Role", null, () -> canvas.document().change("Change role", () -> array.getSlots().move(at - 1, at))));
		}
		if (at < array.getSlots().size() - 1) {
			menu.add(action("Higher Role", null, () -> canvas.document().change("Change role", () -> array.getSlots().move(at + 1, at))));
		}
	}

	private MenuManager levels(PlanArray array) {
		var menu = new MenuManager("Level");
		for (Level level : Level.values()) {
			menu.add(choice(level.label(), level.label().equals(array.getLevel()),
					() -> canvas.document().change("Change level", () -> PlanDefaults.setLevel(array, level))));
		}
		return menu;
	}

	private MenuManager layouts(PlanArray array) {
		var menu = new MenuManager("Layout");
		Optional<Level> level = Level.of(String.valueOf(array.getLevel()));
		for (String layout : level.map(PlanDefaults::layouts).orElse(List.of())) {
			String now = array.getLayout() == null ? PlanDefaults.layout(level.orElseThrow()) : array.getLayout();
			menu.add(choice(layout, layout.equals(now), () -> canvas.document().change("Change layout", () -> array.setLayout(layout))));
		}
		return menu;
	}

	private MenuManager align() {
		var menu = new MenuManager("Align");
		for (Align align : Align.values()) {
			menu.add(action(align.label(), null, () -> canvas.document().change("Align", () -> align.apply(PlanSelection.devices(canvas)))));
		}
		return menu;
	}

	private static Action choice(String text, boolean checked, Runnable run) {
		Action action = new Action(text, IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				if (isChecked() && !checked) {
					run.run();
				}
			}
		};
		action.setChecked(checked);
		return action;
	}

	private static Action action(String text, @Nullable Images image, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		if (image != null) {
			action.setImageDescriptor(image.descriptor());
		}
		return action;
	}
}
