// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.Comparator;
import java.util.List;

import org.drivebay.model.plan.PlanDevice;

/** Puts devices in a line. */
public enum Align {
	LEFT("Left"), TOP("Top"), SPREAD("Side by Side");

	private final String label;

	Align(String label) {
		this.label = label;
	}

	public String label() {
		return label;
	}

	/** The first selected one stays. */
	public void apply(List<PlanDevice> devices) {
		PlanDevice first = devices.getFirst();
		switch (this) {
			case LEFT -> devices.forEach(device -> device.setX(first.getX()));
			case TOP -> devices.forEach(device -> device.setY(first.getY()));
			case SPREAD -> spread(devices);
		}
	}

	private static void spread(List<PlanDevice> devices) {
		List<PlanDevice> ordered = devices.stream().sorted(Comparator.comparingInt(PlanDevice::getX)).toList();
		for (int i = 0; i < ordered.size(); i++) {
			ordered.get(i).setX(ordered.getFirst().getX() + i * Arrange.MEMBER_PITCH);
			ordered.get(i).setY(ordered.getFirst().getY());
		}
	}
}
