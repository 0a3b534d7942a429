// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanSlot;

/** All that can be said of a place in an array. */
final class SlotFields {

	private static final String SPARE = "spare";

	private SlotFields() {
	}

	static List<PlanField> of(PlanDocument document, PlanSlot slot) {
		PlanArray array = slot.getArray();
		if (array == null) {
			return List.of();
		}
		List<PlanSlot> roles = PlanGeometry.roles(array);
		List<String> choices = IntStream.rangeClosed(0, roles.size() + (slot.isSpare() ? 0 : -1))
				.mapToObj(String::valueOf).collect(Collectors.toList());
		choices.add(SPARE);
		String role = slot.isSpare() ? SPARE : String.valueOf(roles.indexOf(slot));
		return List.of(PlanField.fixed("Place", "Array", DeviceText.name(array), "Whose place it is"),
				PlanField.fixed("Place", "Device", slot.getDevice() == null ? "missing" : DeviceText.name(slot.getDevice()), "What is there"),
				PlanField.choice("Place", "Role", role, "Its number in the array, or spare", choices, text -> setRole(array, slot, text)),
				PlanField.size("Place", "Data offset", offset(document, slot),
						"In sectors, or a size: where the array's data begins on the device. mdadm chooses it unless you do", slot::setDataOffsetSectors));
	}

	private static String offset(PlanDocument document, PlanSlot slot) {
		try {
			return String.valueOf(document.geometry().dataOffset(slot));
		} catch (SpecException e) {
			return "";
		}
	}

	private static void setRole(PlanArray array, PlanSlot slot, String text) {
		slot.setSpare(SPARE.equals(text));
		if (slot.isSpare()) {
			array.getSlots().move(array.getSlots().size() - 1, slot);
			return;
		}
		List<PlanSlot> others = PlanGeometry.roles(array).stream().filter(other -> other != slot).toList();
		int role = Integer.parseInt(text);
		// the list has spares between roles: the slot goes to where the one with this role stands
		array.getSlots().remove(slot);
		array.getSlots().add(role < others.size() ? array.getSlots().indexOf(others.get(role)) : array.getSlots().size(), slot);
	}
}
