// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.facts.MemberFacts;

/** The devices that a recording is of. */
public final class TraceTargets {

	private static final String DEV = "/dev/";

	private TraceTargets() {
	}

	/**
	 * Finds devices by what the user calls them, none twice.
	 *
	 * @param members whether an array's come with it, those of arrays among them too
	 * @throws NotRecorded if the host has no such device
	 */
	public static List<DeviceFacts> of(HostFacts host, List<String> names, boolean members) throws NotRecorded {
		Map<String, DeviceFacts> found = new LinkedHashMap<>();
		for (String name : names) {
			DeviceFacts device = find(host, name).orElseThrow(() -> new NotRecorded("there is no block device " + name));
			add(host, device, members, found);
		}
		return List.copyOf(found.values());
	}

	/** The node that the kernel makes for a device. */
	public static String path(DeviceFacts device) {
		return DEV + device.name().replace('!', '/');
	}

	private static void add(HostFacts host, DeviceFacts device, boolean members, Map<String, DeviceFacts> found) {
		if (found.putIfAbsent(device.name(), device) != null || !members) {
			return;
		}
		for (MemberFacts member : host.array(device.name()).map(ArrayFacts::members).orElse(List.of())) {
			find(host, member.name()).filter(each -> member.present()).ifPresent(each -> add(host, each, true, found));
		}
	}

	private static Optional<DeviceFacts> find(HostFacts host, String text) {
		String name = text.startsWith(DEV) ? text.substring(DEV.length()).replace('/', '!') : text;
		String given = name.startsWith("md!") ? name.substring("md!".length()) : name;
		return host.allDevices().filter(device -> device.name().equals(name)).findFirst().or(() -> host.allDevices().filter(device -> given.equals(device
				.label())).findFirst());
	}
}
