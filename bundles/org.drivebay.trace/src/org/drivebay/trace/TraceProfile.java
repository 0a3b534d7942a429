// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.List;
import java.util.Map;

/**
 * All complete requests of a trace in groups. A request to an array counts, and so do those to its members.
 *
 * @param devices   in the order of their first request
 * @param processes likewise, by who queued a request
 */
public record TraceProfile(RequestGroup all, List<DeviceProfile> devices, List<ProcessProfile> processes) {

	/**
	 * @param device as in {@link Device}
	 * @param seeks  from one request that is issued to the next; from one that is queued to the next for a device that nothing is issued to
	 */
	public record DeviceProfile(int device, RequestGroup requests, Map<Operation, RequestGroup> operations, Seeks seeks, LoadSeries load) {
	}

	/**
	 * @param name  in the host's encoding; empty if it is not known
	 * @param seeks from one request that the process queues to its next one for the same device
	 */
	public record ProcessProfile(int pid, String name, RequestGroup requests, Seeks seeks) {

		/** Stands for all processes behind the first 4096. */
		public static final int OTHERS = -1;
	}
}
