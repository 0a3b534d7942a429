// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.drivebay.model.plan.PlanDevice;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.tools.DirectEditManager;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Text;

/** The text field over a box's title. */
final class RenameManager extends DirectEditManager {

	private static final int ROOM = 12;

	RenameManager(DevicePart part, Label title) {
		super(part, TextCellEditor.class, editor -> {
			Text text = (Text) editor.getControl();
			Rectangle box = title.getTextBounds().getCopy();
			title.translateToAbsolute(box);
			var size = text.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			text.setBounds(box.x - 3, box.y + (box.height - size.y) / 2, Math.max(size.x, box.width) + ROOM, size.y);
		});
	}

	@Override
	protected void initCellEditor() {
		PlanDevice device = (PlanDevice) getEditPart().getModel();
		getCellEditor().setValue(device.getName() == null ? "" : device.getName());
		((Text) getCellEditor().getControl()).selectAll();
	}
}
