// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.List;
import java.util.function.Function;

import org.drivebay.host.MdAttribute;
import org.drivebay.ui.Images;
import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.widgets.Tree;

/** The context menu of the attributes. */
final class InspectorMenu {

	private final AttributeTable table;

	InspectorMenu(AttributeTable table) {
		this.table = table;
	}

	void install() {
		MenuManager manager = new MenuManager();
		manager.setRemoveAllWhenShown(true);
		manager.addMenuListener(this::fill);
		Tree tree = table.viewer().getTree();
		tree.setMenu(manager.createContextMenu(tree));
		tree.addDisposeListener(event -> manager.dispose());
	}

	private void fill(IMenuManager menu) {
		Action edit = action("Edit Value…\tF2", table::edit);
		edit.setImageDescriptor(Images.EDIT.descriptor());
		edit.setEnabled(table.canEdit());
		menu.add(edit);
		menu.add(new Separator());
		Action copy = action("Copy\tCtrl+C", () -> RowCopy.selection(table.viewer().getTree()));
		copy.setImageDescriptor(Images.COPY.descriptor());
		menu.add(copy);
		menu.add(copyEach("Copy Value", AttributeText::raw));
		menu.add(copyEach("Copy Path", MdAttribute::path));
	}

	private Action copyEach(String title, Function<MdAttribute, String> part) {
		List<MdAttribute> selected = table.selected();
		Action action = action(title, () -> RowCopy.text(table.viewer().getTree().getDisplay(), selected.stream().map(part).toList()));
		action.setEnabled(!selected.isEmpty());
		return action;
	}

	private static Action action(String title, Runnable run) {
		return new Action(title) {
			@Override
			public void run() {
				run.run();
			}
		};
	}
}
