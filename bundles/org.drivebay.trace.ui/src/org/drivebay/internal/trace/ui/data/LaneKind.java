// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

/** What requests are told apart by. */
public enum LaneKind {
	/** The number of the device, see {@link org.drivebay.trace.Device}. */
	DEVICE("Devices"),
	/** The pid of who queued it. */
	PROCESS("Processes"),
	/** The CPU on which it was queued: blk-mq's software queue. Neither blktrace nor the tracepoints tell the hardware queue that it went into. */
	QUEUE("Queues (CPUs)");

	private final String label;

	LaneKind(String label) {
		this.label = label;
	}

	/** As a user reads it. */
	public String label() {
		return label;
	}
}
