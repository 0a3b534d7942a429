// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import java.util.function.LongConsumer;

import org.drivebay.trace.Requests;

/**
 * Finds the requests that were under way in a window of time. Requests are in the order in which they were completed; blocks of them know when their
 * first one was queued, and groups of blocks too, so that one slow request costs the look at its block and no more. Safe for several threads.
 */
public final class RequestIndex {

	private static final int BLOCK_BITS = 7;
	private static final int GROUP_BITS = 6;

	private final Requests requests;
	private final long[] queued;
	private final long[] completed;
	private final long[] groupQueued;

	/** Looks at all requests once. */
	public RequestIndex(Requests requests) {
		this.requests = requests;
		int blocks = Math.toIntExact((requests.count() >>> BLOCK_BITS) + 1);
		queued = new long[blocks];
		completed = new long[blocks];
		groupQueued = new long[(blocks >>> GROUP_BITS) + 1];
		java.util.Arrays.fill(groupQueued, Long.MAX_VALUE);
		long last = Long.MIN_VALUE;
		for (int block = 0; block < blocks; block++) {
			long first = Long.MAX_VALUE;
			for (long number = start(block); number < end(block); number++) {
				first = Math.min(first, requests.queued(number));
				// never less than before, also where a CPU's clock was behind
				last = Math.max(last, requests.completed(number));
			}
			queued[block] = first;
			completed[block] = last;
			groupQueued[block >>> GROUP_BITS] = Math.min(groupQueued[block >>> GROUP_BITS], first);
		}
	}

	private static long start(int block) {
		return (long) block << BLOCK_BITS;
	}

	private long end(int block) {
		return Math.min(start(block + 1), requests.count());
	}

	/**
	 * Visits the requests that were under way at any time of a window, by number.
	 *
	 * @param from  ns since the trace's first event
	 * @param until behind the window
	 * @param most  requests to look at
	 * @return whether these were all; if not, some were visited
	 */
	public boolean visit(long from, long until, int most, LongConsumer visitor) {
		int looked = 0;
		for (int block = nextBlock(firstBlock(from), until); block < queued.length; block = nextBlock(block + 1, until)) {
			long end = end(block);
			looked += (int) (end - start(block));
			if (looked > most) {
				return false;
			}
			for (long number = start(block); number < end; number++) {
				if (requests.queued(number) < until && requests.completed(number) >= from) {
					visitor.accept(number);
				}
			}
		}
		return true;
	}

	/** Whether {@link #visit} would visit all. */
	public boolean isWithin(long from, long until, int most) {
		int looked = 0;
		for (int block = nextBlock(firstBlock(from), until); block < queued.length && looked <= most; block = nextBlock(block + 1, until)) {
			looked += (int) (end(block) - start(block));
		}
		return looked <= most;
	}

	/** The number of the first request that was not completed before a time, but for those that stand beside it in its block. */
	public long firstCompleted(long time) {
		int block = firstBlock(time);
		long number = start(block);
		while (block < queued.length && number < end(block) && requests.completed(number) < time) {
			number++;
		}
		return Math.min(number, requests.count());
	}

	/** The first block with a request that is not completed before a time. */
	private int firstBlock(long time) {
		int low = 0;
		int high = completed.length;
		while (low < high) {
			int middle = low + high >>> 1;
			if (completed[middle] < time) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** From this block on, the next with a request that was queued before a time. */
	private int nextBlock(int from, long until) {
		int block = from;
		while (block < queued.length) {
			if ((block & (1 << GROUP_BITS) - 1) == 0 && groupQueued[block >>> GROUP_BITS] >= until) {
				block += 1 << GROUP_BITS;
			} else if (queued[block] >= until) {
				block++;
			} else {
				return block;
			}
		}
		return queued.length;
	}
}
