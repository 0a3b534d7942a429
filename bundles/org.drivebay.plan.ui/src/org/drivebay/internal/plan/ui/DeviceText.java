// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.host.text.Quantities;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;

/** What the drawing and the outline say of a device. */
public final class DeviceText {

	private DeviceText() {
	}

	public static String name(PlanDevice device) {
		return device.getName() == null || device.getName().isBlank() ? "(no name)" : device.getName();
	}

	/** The lines below its name. */
	public static List<String> details(PlanDevice device, PlanGeometry geometry) {
		return switch (device) {
			case PlanArray array -> List.of(shape(array, geometry), content(array, geometry));
			case PlanMember member -> member(member);
			case PlanPartition partition -> List.of(Quantities.sectors(partition.getSizeSectors()));
			default -> List.of();
		};
	}

	private static List<String> member(PlanMember member) {
		String origin = member.getPath() == null ? "" : " · " + (member.getHost() == null ? "" : member.getHost() + " ") + member.getPath();
		var lines = new ArrayList<String>();
		lines.add(Quantities.sectors(member.getSizeSectors()));
		if (!origin.isEmpty()) {
			lines.add(origin.substring(3));
		}
		return lines;
	}

	/** raid6 · left-symmetric · 512 KiB. */
	private static String shape(PlanArray array, PlanGeometry geometry) {
		String layout = array.getLayout() == null ? "" : array.getLayout();
		try {
			ArraySpec spec = geometry.spec(array);
			layout = spec.layoutName();
		} catch (SpecException e) {
			// the box is marked with the reason
		}
		String chunk = array.getChunkSectors() == 0 ? "" : Quantities.sectors(array.getChunkSectors());
		return String.join(" · ", List.of(String.valueOf(array.getLevel()), layout, chunk).stream().filter(part -> !part.isEmpty()).toList());
	}

	/** 4 members + 1 spare · 2 TiB. */
	private static String content(PlanArray array, PlanGeometry geometry) {
		long spares = array.getSlots().stream().filter(PlanSlot::isSpare).count();
		long members = array.getSlots().size() - spares;
		String count = count(members, "member") + (spares == 0 ? "" : " + " + count(spares, "spare"));
		try {
			return count + " · " + Quantities.sectors(geometry.sectors(array));
		} catch (SpecException e) {
			return count;
		}
	}

	private static String count(long number, String noun) {
		return number + " " + noun + (number == 1 ? "" : "s");
	}
}
