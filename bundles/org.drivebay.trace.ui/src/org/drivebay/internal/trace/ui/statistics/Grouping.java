// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.statistics;

import org.drivebay.trace.Operation;
import org.drivebay.trace.Requests;

/** By what requests are put together. */
enum Grouping {
	DEVICE("Devices"), OPERATION("Devices and operations"), PROCESS("Processes");

	private final String label;

	Grouping(String label) {
		this.label = label;
	}

	/** For a list to choose from. */
	String label() {
		return label;
	}

	/** The same for all requests of a group. */
	long key(Requests requests, long number) {
		return switch (this) {
			case DEVICE -> requests.device(number);
			case OPERATION -> (long) requests.device(number) << Integer.SIZE | Operation.of(requests.action(number)).ordinal();
			case PROCESS -> requests.pid(number);
		};
	}
}
