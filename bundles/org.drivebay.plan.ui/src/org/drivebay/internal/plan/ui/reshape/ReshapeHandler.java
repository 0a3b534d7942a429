// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.reshape;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.drivebay.host.plan.PlanArrays;
import org.drivebay.internal.plan.ui.PlanHandler;
import org.drivebay.internal.plan.ui.PlanSelection;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.reshape.ReshapeTarget;
import org.drivebay.md.reshape.Shape;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanSlot;
import org.eclipse.swt.widgets.Shell;

/** Tells how the selected array gets another shape; free devices of the plan are what it can get. */
public final class ReshapeHandler extends PlanHandler {

	@Override
	protected void run(Shell shell, PlanCanvas canvas, Path file) {
		PlanArray array = PlanSelection.array(canvas);
		Geometry geometry = canvas.document().geometry().geometry(array);
		List<String> free = canvas.document().plan().getDevices().stream().filter(device -> device != array && device.getUses().isEmpty()).map(PlanArrays::path).toList();
		var target = new ReshapeTarget(PlanArrays.path(array), array.getMetadata(), Shape.of(geometry.spec()), geometry.memberSectors(0), devices(array, false), devices(array, true));
		new ReshapeDialog(shell, target, free).open();
	}

	private static List<String> devices(PlanArray array, boolean spare) {
		return array.getSlots().stream().filter(slot -> slot.isSpare() == spare).map(PlanSlot::getDevice).filter(Objects::nonNull).map(PlanArrays::path).toList();
	}
}
