// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;

import org.drivebay.trace.Device;
import org.drivebay.trace.Events;
import org.drivebay.trace.Requests;
import org.drivebay.trace.TraceFile;
import org.eclipse.core.runtime.SubMonitor;

/**
 * A trace, or its first part, ready to be drawn. Safe for several threads.
 *
 * @param duration ns from the first event to the last
 * @param devices  one for each device that completed a request
 * @param whole    whether all of it is here
 * @param problems what could not be read, a line for each file
 */
public record LoadedTrace(TraceFile file, Events events, Requests requests, RequestIndex index, Lanes devices, long duration, boolean whole,
		List<String> problems) {

	/** How many events to pass over for one of the same process. */
	private static final int SEARCHED = 100_000;

	/**
	 * Looks at all requests, which takes its time.
	 *
	 * @param names of devices, for the user
	 * @throws org.eclipse.core.runtime.OperationCanceledException if the monitor says so
	 */
	public static LoadedTrace of(TraceFile file, Events events, Requests requests, IntFunction<String> names, boolean whole, List<String> problems,
			SubMonitor monitor) {
		long duration = Math.max(1, events.duration());
		var index = CompletableFuture.supplyAsync(() -> new RequestIndex(requests));
		Lanes devices = Lanes.of(LaneKind.DEVICE, Requests::device, requests, duration, names, monitor);
		return new LoadedTrace(file, events, requests, index.join(), devices, duration, whole, problems);
	}

	/** Lanes of another kind, made anew; takes as long as it takes to look at all requests. */
	public Lanes lanes(LaneKind kind, SubMonitor monitor) {
		return switch (kind) {
			case DEVICE -> devices;
			case PROCESS -> Lanes.of(kind, Requests::pid, requests, duration, this::process, monitor);
			case QUEUE -> {
				SubMonitor both = monitor.setWorkRemaining(2);
				QueueCpus cpus = QueueCpus.of(events, requests, both.split(1));
				yield Lanes.of(kind, cpus, requests, duration, cpu -> cpu == QueueCpus.NOT_KNOWN ? "not known" : "CPU " + cpu, both.split(1));
			}
		};
	}

	/** What a device is called. @param device see {@link Device} */
	public String name(int device) {
		Lane lane = devices.find(device);
		return lane == null ? Device.name(device) : lane.name();
	}

	/** The name of a process and its pid. */
	public String process(int pid) {
		Events.Cursor cursor = events.cursor();
		for (long number = 0; number < Math.min(SEARCHED, events.count()); number++) {
			if (cursor.moveTo(number).pid() == (pid & 0xffffffffL)) {
				return new String(cursor.process(), StandardCharsets.UTF_8) + " " + pid;
			}
		}
		return String.valueOf(pid);
	}

	/** A request as one reads it: {@code md5 9,5 write 2048 + 8}. */
	public String describe(long number) {
		return name(requests.device(number)) + " " + (RequestView.isRead(requests.action(number)) ? "read" : "write") + " " + requests.sector(number) + " + "
				+ requests.sectors(number);
	}
}
