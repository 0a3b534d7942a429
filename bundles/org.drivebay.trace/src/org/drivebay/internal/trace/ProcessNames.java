// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.util.ArrayList;
import java.util.List;

/** Names of processes by pid, as bytes of the host's encoding. The first name that is told for a pid stays, as in blkparse. */
final class ProcessNames {

	private final LongIndex pids;
	private final List<byte[]> names;

	ProcessNames() {
		this(new LongIndex(), new ArrayList<>());
	}

	private ProcessNames(LongIndex pids, List<byte[]> names) {
		this.pids = pids;
		this.names = names;
	}

	/** What is known now, for another thread. */
	ProcessNames copy() {
		return new ProcessNames(pids.copy(), new ArrayList<>(names));
	}

	int size() {
		return names.size();
	}

	void put(int pid, byte[] name) {
		if (pids.add(pid) == names.size()) {
			names.add(name);
		}
	}

	/** The pid of a name, by its number from 0 in the order in which they were told. */
	int pid(int number) {
		return (int) pids.key(number);
	}

	byte[] name(int number) {
		return names.get(number);
	}

	/** @param unknown what to return where no name is known */
	byte[] get(int pid, byte[] unknown) {
		int number = pids.find(pid);
		return number < 0 ? unknown : names.get(number);
	}
}
