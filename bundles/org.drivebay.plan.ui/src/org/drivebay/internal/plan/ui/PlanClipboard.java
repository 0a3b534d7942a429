// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.drivebay.host.plan.PlanDefaults;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.ui.actions.Clipboard;

/** Copies devices with what joins them, within a plan and between plans. */
final class PlanClipboard {

	private static final int SHIFT = 30;

	/** A partition is copied with its disk; a place whose device is not copied stays empty and is left out. */
	void copy(PlanCanvas canvas) {
		Set<PlanDevice> chosen = new HashSet<>();
		for (PlanDevice device : PlanSelection.devices(canvas)) {
			chosen.add(device instanceof PlanPartition partition ? (PlanDevice) partition.eContainer() : device);
		}
		if (!chosen.isEmpty()) {
			List<PlanDevice> ordered = canvas.document().plan().getDevices().stream().filter(chosen::contains).toList();
			Clipboard.getDefault().setContents(copies(ordered));
		}
	}

	void paste(PlanCanvas canvas) {
		if (!(Clipboard.getDefault().getContents() instanceof List<?> held) || held.isEmpty() || !(held.getFirst() instanceof PlanDevice)) {
			return;
		}
		List<PlanDevice> fresh = copies(held.stream().map(PlanDevice.class::cast).toList());
		RaidPlan plan = canvas.document().plan();
		canvas.document().change("Paste", () -> fresh.forEach(device -> add(plan, device)));
		// pasted again, it goes on from here
		Clipboard.getDefault().setContents(copies(fresh));
		PlanSelection.select(canvas, fresh::contains);
	}

	private static void add(RaidPlan plan, PlanDevice device) {
		device.setX(device.getX() + SHIFT);
		device.setY(device.getY() + SHIFT);
		if (plan.getDevices().stream().anyMatch(other -> String.valueOf(other.getName()).equals(device.getName()))) {
			device.setName(PlanDefaults.freeName(plan, device instanceof PlanArray ? "md" : "disk"));
			makeImagined(device);
		}
		plan.getDevices().add(device);
	}

	/** A second one like a real device is no second real one. */
	private static void makeImagined(PlanDevice device) {
		if (device instanceof PlanMember member) {
			member.setHost(null);
			member.setPath(null);
			member.setSerial(null);
			for (PlanPartition partition : member.getPartitions()) {
				partition.setName(member.getName() + "p" + (member.getPartitions().indexOf(partition) + 1));
			}
		}
	}

	private static List<PlanDevice> copies(List<PlanDevice> devices) {
		Collection<PlanDevice> copies = EcoreUtil.copyAll(devices);
		copies.forEach(PlanClipboard::dropEmptyPlaces);
		return new ArrayList<>(copies);
	}

	private static void dropEmptyPlaces(EObject object) {
		if (object instanceof PlanArray array) {
			List<PlanSlot> empty = array.getSlots().stream().filter(slot -> slot.getDevice() == null).toList();
			array.getSlots().removeAll(empty);
		}
	}
}
