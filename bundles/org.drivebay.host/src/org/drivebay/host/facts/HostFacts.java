// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A host at one moment.
 *
 * @param devices all block devices but partitions, arrays and what stands for nothing (unbound loop devices), in natural order of their names
 * @param arrays  in natural order of their names
 */
public record HostFacts(SystemFacts system, List<DeviceFacts> devices, List<ArrayFacts> arrays) {

	public HostFacts {
		devices = List.copyOf(devices);
		arrays = List.copyOf(arrays);
	}

	public Optional<ArrayFacts> array(String name) {
		return arrays.stream().filter(array -> array.device().name().equals(name)).findFirst();
	}

	/** Devices, their partitions, and arrays with theirs. */
	public Stream<DeviceFacts> allDevices() {
		return Stream.concat(devices.stream(), arrays.stream().map(ArrayFacts::device))
				.flatMap(device -> Stream.concat(Stream.of(device), device.partitions().stream()));
	}
}
