// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.List;

/**
 * How long each phase took, as btt counts it.
 *
 * @param events  events and messages; records that only name a process or a time are none
 * @param dropped events that are known to be missing, from gaps in the numbers that each CPU gives its events
 * @param devices in the order of their first event; those that only were mentioned have no spans
 * @param all     over all devices
 */
public record TraceStatistics(long events, long dropped, List<DeviceStatistics> devices, PhaseStatistics all) {

	/** @param device as in {@link Device} */
	public record DeviceStatistics(int device, PhaseStatistics phases) {
	}
}
