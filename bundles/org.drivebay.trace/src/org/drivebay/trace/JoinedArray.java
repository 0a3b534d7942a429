// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.List;
import java.util.function.LongUnaryOperator;

/**
 * The requests to an array and the I/Os of its members that they caused, by numbers from 0 in the order in which they were queued. Times are in ns since
 * the trace's first event. Safe for several threads.
 *
 * @param requests  to the array
 * @param completed by the number of the request: when it was complete, or {@link #NEVER}
 * @param members   by role
 */
public record JoinedArray(ArrayTraffic traffic, Ios requests, LongUnaryOperator completed, List<MemberIos> members) {

	/** It is not complete in the trace. */
	public static final long NEVER = Long.MAX_VALUE;

	/** I/Os of one device. */
	public interface Ios {

		long count();

		/** When it was queued. */
		long time(long number);

		/** On the device: the first, of 512 bytes. */
		long sector(long number);

		int sectors(long number);

		/** See {@link Action}. */
		int action(long number);

		/** The first that was not queued before a time; {@link #count} if there is none. */
		default long at(long time) {
			long low = 0;
			long high = count();
			while (low < high) {
				long middle = low + high >>> 1;
				if (time(middle) < time) {
					low = middle + 1;
				} else {
					high = middle;
				}
			}
			return low;
		}
	}

	/** I/Os of a member. */
	public interface MemberIos extends Ios {

		IoClass ioClass(long number);

		/** The number of the request that caused it, or {@link JoinSink#NO_REQUEST}. */
		long request(long number);
	}
}
