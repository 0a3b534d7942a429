// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

/** What is summed up over time. A request counts when it is complete, time under way when it passes. */
public enum Quantity {
	READS, WRITES,
	/** of 512 bytes */
	READ_SECTORS, WRITTEN_SECTORS,
	/** ns from queued to issued */
	WAITING,
	/** ns from issued to completed; from queued to completed where a device issues none */
	IN_DEVICE;

	/** @param origin what the sums call 0, ns since the trace's first event */
	void add(Sums to, RequestView request, long origin) {
		long completed = request.completed() - origin;
		switch (this) {
			case READS, WRITES -> addIf(counts(request), to, completed, 1);
			case READ_SECTORS, WRITTEN_SECTORS -> addIf(counts(request), to, completed, request.sectors());
			case WAITING -> to.addStretch(request.queued() - origin, request.issued() - origin);
			case IN_DEVICE -> to.addStretch(request.issued() - origin, completed);
		}
	}

	private boolean counts(RequestView request) {
		return request.isRead() == (this == READS || this == READ_SECTORS);
	}

	private static void addIf(boolean counts, Sums to, long time, long amount) {
		if (counts) {
			to.add(time, amount);
		}
	}
}
