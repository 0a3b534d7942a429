// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntPredicate;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.data.RequestView;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.trace.Action;
import org.drivebay.trace.Events;
import org.drivebay.trace.RequestGroup;
import org.drivebay.trace.Requests;
import org.drivebay.trace.Seeks;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * What of a trace is compared with another one.
 *
 * @param name     of the device, or of all
 * @param requests that were complete in the window
 * @param reads    how many of these read
 * @param seeks    from one request that was issued in the window to the next of the same device; from one queued to the next where nothing is issued
 */
record Measured(String name, RequestGroup requests, long reads, Seeks seeks) {

	private static final int ASK_EVERY = 1 << 16;

	/** How far it is from one request to the next of a device. */
	private record DeviceSeeks(Seeks queued, Seeks issued) {

		DeviceSeeks() {
			this(new Seeks(), new Seeks());
		}

		/** An array's requests are not issued. */
		Seeks met() {
			return issued.count() > 0 ? issued : queued;
		}
	}

	/**
	 * Looks at each request and each event of the window.
	 *
	 * @param devices whose requests count, see {@link org.drivebay.trace.Device}
	 * @throws OperationCanceledException when the monitor is
	 */
	static Measured of(String name, LoadedTrace trace, TimeRange window, IntPredicate devices, IProgressMonitor monitor) {
		Requests requests = trace.requests();
		var group = new RequestGroup();
		long reads = 0;
		for (long number = trace.index().firstCompleted(window.from()); number < requests.count() && requests.completed(number) < window
				.until(); number++) {
			if (devices.test(requests.device(number))) {
				group.add(requests, number);
				reads += RequestView.isRead(requests.action(number)) ? 1 : 0;
			}
			ask(number, monitor);
		}
		return new Measured(name, group, reads, seeks(trace.events(), window, devices, monitor));
	}

	private static Seeks seeks(Events events, TimeRange window, IntPredicate wanted, IProgressMonitor monitor) {
		Map<Integer, DeviceSeeks> devices = new HashMap<>();
		Events.Cursor event = events.cursor();
		long until = events.at(window.until());
		for (long number = events.at(window.from()); number < until; number++) {
			int what = Action.what(event.moveTo(number).action());
			boolean moves = (what == Action.QUEUE || what == Action.ISSUE) && (event.action() & (Action.NOTIFY | Action.PC)) == 0;
			if (moves && event.sectors() > 0 && wanted.test(event.device())) {
				DeviceSeeks of = devices.computeIfAbsent(event.device(), any -> new DeviceSeeks());
				(what == Action.ISSUE ? of.issued() : of.queued()).add(event.sector(), event.sectors());
			}
			ask(number, monitor);
		}
		var all = new Seeks();
		devices.values().forEach(device -> all.add(device.met()));
		return all;
	}

	private static void ask(long number, IProgressMonitor monitor) {
		if (number % ASK_EVERY == 0 && monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
	}
}
