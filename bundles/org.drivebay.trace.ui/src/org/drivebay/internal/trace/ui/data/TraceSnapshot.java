// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

import org.drivebay.host.facts.HostReader;
import org.drivebay.host.snapshot.SnapshotFile;
import org.drivebay.host.trace.TraceRecording;
import org.drivebay.trace.Device;

/** The snapshot of the host that was taken with a trace. */
public final class TraceSnapshot {

	private TraceSnapshot() {
	}

	/** Where it is, if there is one. @param trace its file, its base name, or its folder */
	public static Path of(Path trace) {
		return folder(trace).resolve(TraceRecording.SNAPSHOT);
	}

	/** That a recording writes its files into. @param trace its file, its base name, or the folder itself */
	public static Path folder(Path trace) {
		return Files.isDirectory(trace) ? trace : trace.toAbsolutePath().resolveSibling("");
	}

	/** What devices are called: {@code md5 9,5}, or the number alone where no snapshot tells. */
	public static IntFunction<String> names(Path trace) {
		Map<Integer, String> names = new HashMap<>();
		try {
			Path snapshot = of(trace);
			if (Files.isRegularFile(snapshot)) {
				HostReader.read(SnapshotFile.read(snapshot).content()).allDevices().forEach(device -> {
					String number = device.number();
					if (number != null) {
						names.put(Device.parse(number), device.name() + " ");
					}
				});
			}
		} catch (IOException e) {
			// who wants the geometry is told; numbers do without
		}
		return device -> names.getOrDefault(device, "") + Device.name(device);
	}
}
