// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.UnexecutableCommand;

/** The changes that gestures make. */
public final class PlanEdits {

	private PlanEdits() {
	}

	public static Command move(RaidPlan plan, PlanDevice device, int x, int y) {
		return new PlanCommand("Move " + device.getName(), plan, () -> {
			device.setX(x);
			device.setY(y);
		});
	}

	/** @param devices made when the command runs: names depend on what is there */
	public static Command create(String label, RaidPlan plan, Supplier<List<PlanDevice>> devices, int x, int y) {
		return new PlanCommand(label, plan, () -> place(plan, devices.get(), x, y));
	}

	/** New devices that are members at once. What comes with places of its own, such as an array with its members, joins as one. */
	static Command createIn(PlanArray array, NewDevices devices) {
		RaidPlan plan = plan(array);
		return new PlanCommand("Add to " + array.getName(), plan, () -> {
			List<PlanDevice> made = devices.make(plan);
			place(plan, made, Arrange.nextX(array), Arrange.nextY(array));
			for (PlanDevice device : made.stream().filter(PlanEdits::isFree).toList()) {
				PlanSlot slot = slot(device);
				slot.setSpare(devices.spare());
				array.getSlots().add(slot);
			}
		});
	}

	private static boolean isFree(PlanDevice device) {
		return device.getUses().isEmpty();
	}

	private static void place(RaidPlan plan, List<PlanDevice> devices, int x, int y) {
		int shiftX = x - devices.stream().mapToInt(PlanDevice::getX).min().orElse(0);
		int shiftY = y - devices.stream().mapToInt(PlanDevice::getY).min().orElse(0);
		for (PlanDevice device : devices) {
			device.setX(device.getX() + shiftX);
			device.setY(device.getY() + shiftY);
			plan.getDevices().add(device);
		}
	}

	/** Members for an array; one that is already somewhere, or would make a loop, cannot be. */
	public static Command join(PlanArray array, List<PlanDevice> devices) {
		boolean fits = !devices.isEmpty() && devices.stream()
				.allMatch(device -> isFree(device) && device != array && !(device instanceof PlanArray part && PlanGeometry.contains(part, array)));
		return fits ? new PlanCommand("Add to " + array.getName(), plan(array), () -> devices.forEach(device -> array.getSlots().add(slot(device))))
				: UnexecutableCommand.INSTANCE;
	}

	/** The slot goes to another array, as its last. */
	public static Command move(PlanSlot slot, PlanArray array) {
		PlanDevice device = slot.getDevice();
		boolean loop = device == array || device instanceof PlanArray part && PlanGeometry.contains(part, array);
		return loop || device == null ? UnexecutableCommand.INSTANCE
				: new PlanCommand("Move to " + array.getName(), plan(array), () -> array.getSlots().add(slot));
	}

	/** Another device for a slot. */
	public static Command replace(PlanSlot slot, PlanDevice device) {
		PlanArray array = slot.getArray();
		boolean fits = isFree(device) && device != array && !(device instanceof PlanArray part && PlanGeometry.contains(part, array));
		return fits ? new PlanCommand("Replace", plan(array), () -> slot.setDevice(device)) : UnexecutableCommand.INSTANCE;
	}

	/** Devices with their partitions and places, and places. */
	public static Command delete(RaidPlan plan, Collection<? extends EObject> objects) {
		return new PlanCommand(objects.size() == 1 ? "Delete" : "Delete " + objects.size() + " things", plan, () -> {
			for (EObject object : objects) {
				object.eAllContents().forEachRemaining(PlanEdits::leaveArrays);
				leaveArrays(object);
				EcoreUtil.remove(object);
			}
		});
	}

	private static void leaveArrays(EObject object) {
		switch (object) {
			case PlanDevice device -> List.copyOf(device.getUses()).forEach(slot -> {
				slot.setDevice(null);
				EcoreUtil.remove(slot);
			});
			case PlanSlot slot -> slot.setDevice(null);
			default -> {
				// nothing refers to it
			}
		}
	}

	public static PlanSlot slot(PlanDevice device) {
		PlanSlot slot = PlanFactory.eINSTANCE.createPlanSlot();
		slot.setDevice(device);
		return slot;
	}

	private static RaidPlan plan(PlanArray array) {
		return (RaidPlan) array.eContainer();
	}
}
