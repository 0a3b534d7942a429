// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.ArrayList;
import java.util.List;

/** Names of processes by pid, as bytes of the host's encoding. The first name that is told for a pid stays, as in blkparse. */
final class ProcessNames {

	private final LongIndex pids = new LongIndex();
	private final List<byte[]> names = new ArrayList<>();

	void put(int pid, byte[] name) {
		if (pids.add(pid) == names.size()) {
			names.add(name);
		}
	}

	/** @param unknown what to return where no name is known */
	byte[] get(int pid, byte[] unknown) {
		int number = pids.find(pid);
		return number < 0 ? unknown : names.get(number);
	}
}
