// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drivebay.model.DeviceKind;
import org.drivebay.remote.FetchResult;

/** Turns a host's answers to {@link HostProbe} into facts. A pure function: whatever the host says, it ends and throws nothing. */
public final class HostReader {

	private HostReader() {
	}

	public static HostFacts read(FetchResult result) {
		var answers = new Answers(result.entries());
		var devices = new DeviceReader(answers);
		var disks = new ArrayList<DeviceFacts>();
		var arrays = new ArrayList<DeviceFacts>();
		for (String name : answers.names("/sys/block/")) {
			DeviceFacts device = devices.read(name);
			if (device.kind() == DeviceKind.MD_ARRAY) {
				arrays.add(device);
			} else if (!devices.standsForNothing(device)) {
				disks.add(device);
			}
		}
		var arrayReader = new ArrayReader(answers, byName(disks, arrays));
		return new HostFacts(SystemReader.read(answers), disks, arrays.stream().map(arrayReader::read).filter(ArrayReader::exists).toList());
	}

	@SafeVarargs
	private static Map<String, DeviceFacts> byName(List<DeviceFacts>... lists) {
		return Stream.of(lists).flatMap(List::stream).flatMap(device -> Stream.concat(Stream.of(device), device.partitions().stream()))
				.collect(Collectors.toMap(DeviceFacts::name, device -> device, (first, second) -> first));
	}
}
