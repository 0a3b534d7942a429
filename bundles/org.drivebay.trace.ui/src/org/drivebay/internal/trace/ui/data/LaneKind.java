// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import org.drivebay.trace.Requests;

/** What requests are told apart by. */
public enum LaneKind {
	/** The number of the device, see {@link org.drivebay.trace.Device}. */
	DEVICE("Devices"),
	/** The pid of who queued it. */
	PROCESS("Processes");

	private final String label;

	LaneKind(String label) {
		this.label = label;
	}

	/** As a user reads it. */
	public String label() {
		return label;
	}

	int key(Requests requests, long number) {
		return switch (this) {
			case DEVICE -> requests.device(number);
			case PROCESS -> requests.pid(number);
		};
	}
}
