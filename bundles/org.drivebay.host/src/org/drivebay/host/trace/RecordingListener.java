// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import java.nio.ByteBuffer;
import java.util.List;

/** Told of a recording while it goes on, on the recording's thread and in order. What takes long here holds the recording up. */
public interface RecordingListener {

	/** Everything is recorded from now on. @param devices the kernel's names, in the order of their numbers below */
	default void began(List<String> devices) {
		// not everybody wants to know
	}

	/**
	 * Records of one device and CPU, in their order, all whole, in the host's byte order.
	 *
	 * @param device  number of the device, from 0
	 * @param records not to be changed nor kept
	 */
	default void records(int device, int cpu, ByteBuffer records) {
		// not everybody wants to know
	}

	/** All events of all devices before a time have come. @param nanos CLOCK_MONOTONIC of the host, as the times of events */
	default void complete(long nanos) {
		// not everybody wants to know
	}

	default void dropped(Drop drop) {
		// not everybody wants to know
	}

	/** Something for the user to read. */
	default void note(String text) {
		// not everybody wants to know
	}
}
