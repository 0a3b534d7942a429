// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.internal.plan.ui.edit.PlanEdits;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanSlot;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.jface.viewers.StructuredSelection;

/** The selected parts of a drawing, and what is done with all of them. */
public final class PlanSelection {

	private PlanSelection() {
	}

	/** What is selected, but the plan itself. */
	static List<EObject> objects(PlanCanvas canvas) {
		return ((List<?>) canvas.viewer().getSelectedEditParts()).stream().map(part -> ((EditPart) part).getModel())
				.filter(model -> model != canvas.document().plan()).map(EObject.class::cast).toList();
	}

	static List<PlanDevice> devices(PlanCanvas canvas) {
		return objects(canvas).stream().filter(PlanDevice.class::isInstance).map(PlanDevice.class::cast).toList();
	}

	/** The selected arrays, or all; those that others are made of first. */
	public static List<PlanArray> arrays(PlanCanvas canvas) {
		List<PlanArray> all = PlanGeometry.inOrder(canvas.document().plan());
		List<PlanDevice> selected = devices(canvas);
		List<PlanArray> chosen = all.stream().filter(selected::contains).toList();
		return chosen.isEmpty() ? all : chosen;
	}

	/**
	 * The array that is selected, or that something selected belongs to; else one that is no part of another.
	 *
	 * @throws IllegalArgumentException if the plan has none
	 */
	public static PlanArray array(PlanCanvas canvas) {
		for (EObject object : objects(canvas)) {
			PlanArray array = switch (object) {
				case PlanArray selected -> selected;
				case PlanSlot slot -> slot.getArray();
				case PlanDevice device when !device.getUses().isEmpty() -> device.getUses().getFirst().getArray();
				default -> null;
			};
			if (array != null) {
				return array;
			}
		}
		List<PlanArray> all = PlanGeometry.inOrder(canvas.document().plan());
		if (all.isEmpty()) {
			throw new IllegalArgumentException("The plan has no array");
		}
		return all.getLast();
	}

	static void delete(PlanCanvas canvas) {
		List<EObject> selected = objects(canvas);
		if (!selected.isEmpty()) {
			canvas.document().commands().execute(PlanEdits.delete(canvas.document().plan(), selected));
		}
	}

	static void all(PlanCanvas canvas) {
		select(canvas, device -> true);
	}

	static void select(PlanCanvas canvas, Predicate<PlanDevice> wanted) {
		var parts = new ArrayList<Object>();
		for (PlanDevice device : canvas.document().plan().getDevices()) {
			Object part = canvas.viewer().getEditPartRegistry().get(device);
			if (part != null && wanted.test(device)) {
				parts.add(part);
			}
		}
		canvas.viewer().setSelection(new StructuredSelection(parts));
	}

	/** Opens the text field over the name of the one that is selected. */
	static void rename(PlanCanvas canvas) {
		if (objects(canvas).size() == 1) {
			((EditPart) canvas.viewer().getSelectedEditParts().getFirst()).performRequest(new Request(RequestConstants.REQ_DIRECT_EDIT));
		}
	}
}
