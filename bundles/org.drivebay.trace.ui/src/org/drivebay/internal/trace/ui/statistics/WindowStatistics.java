// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.trace.Operation;
import org.drivebay.trace.RequestGroup;
import org.drivebay.trace.Requests;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

/**
 * The requests that were complete in a window, in groups.
 *
 * @param groups that have any, those with the most requests first
 */
record WindowStatistics(RequestGroup all, List<Named> groups) {

	/** Each has histograms: what comes behind so many is one group. */
	private static final int MOST_GROUPS = 512;
	private static final int ASK_EVERY = 1 << 16;
	private static final long OTHERS = Long.MIN_VALUE;

	/** @param name for the user */
	record Named(String name, RequestGroup requests) {
	}

	/**
	 * Looks at each request of the window.
	 *
	 * @throws OperationCanceledException when the monitor is
	 */
	static WindowStatistics of(LoadedTrace trace, TimeRange window, Grouping grouping, IProgressMonitor monitor) {
		Requests requests = trace.requests();
		var all = new RequestGroup();
		Map<Long, RequestGroup> groups = new HashMap<>();
		for (long number = trace.index().firstCompleted(window.from()); number < requests.count() && requests.completed(number) < window
				.until(); number++) {
			all.add(requests, number);
			long key = grouping.key(requests, number);
			groups.computeIfAbsent(groups.containsKey(key) || groups.size() < MOST_GROUPS ? key : OTHERS, any -> new RequestGroup()).add(requests, number);
			if (number % ASK_EVERY == 0 && monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
		}
		List<Named> named = new ArrayList<>();
		groups.forEach((key, group) -> named.add(new Named(name(trace, grouping, key), group)));
		named.sort(Comparator.comparingLong((Named group) -> group.requests().count()).reversed().thenComparing(Named::name));
		return new WindowStatistics(all, named);
	}

	private static String name(LoadedTrace trace, Grouping grouping, long key) {
		if (key == OTHERS) {
			return "others";
		}
		return switch (grouping) {
			case DEVICE -> trace.name((int) key);
			case OPERATION -> trace.name((int) (key >>> Integer.SIZE)) + " " + Operation.values()[(int) key].name().toLowerCase(Locale.ROOT);
			case PROCESS -> trace.process((int) key);
		};
	}
}
