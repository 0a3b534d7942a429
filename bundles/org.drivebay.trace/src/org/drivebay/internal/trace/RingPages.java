// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Pages of ftrace's ring buffer, as {@code per_cpu/cpuN/trace_pipe_raw} gives them:
 *
 * <pre>
 * 0         8                  16 (12 with 32-bit kernels)
 * +---------+------------------+--------------------------------
 * | time    | commit           | events ...
 * +---------+------------------+--------------------------------
 *            bits 0-19: bytes of events; 31: events were lost before this page; 30: their number stands behind the events
 *
 * event: 5 bits type, 27 bits time since the event before, then by type
 *   0       32 bits size, size - 4 bytes of data
 *   1..28   4 * type bytes of data
 *   29      padding: 32 bits size, or to the end of the page if the time is 0
 *   30      32 bits: upper bits of the time
 *   31      32 bits: upper bits of the time since the host's start
 * </pre>
 *
 * Source: the kernel's {@code Documentation/trace/ring-buffer-design.rst} and {@code events/header_event}.
 */
final class RingPages {

	private static final int TIME_BITS = 27;
	private static final int TYPE_BITS = 5;
	private static final int TYPE_PADDING = 29;
	private static final int TYPE_TIME_EXTEND = 30;
	private static final int TYPE_TIME_STAMP = 31;
	private static final int COMMIT_MASK = 0xfffff;
	private static final int MISSED = 1 << 31;
	private static final int MISSED_STORED = 1 << 30;
	private static final long UPPER_TIME = 0xf8L << 56;

	/** Takes what the pages have. */
	interface Sink {

		/** @param time ns since the host's start */
		void event(ByteBuffer page, int at, int length, long time);

		/** Events were lost here. @param count 1 or more, if the host counted them */
		void lost(long count);
	}

	private final int dataOffset;
	private final int commitSize;
	private final Sink sink;

	/**
	 * @param dataOffset where a page's events start
	 * @param commitSize 4 or 8, as large as the host's long
	 */
	RingPages(int dataOffset, int commitSize, Sink sink) {
		this.dataOffset = dataOffset;
		this.commitSize = commitSize;
		this.sink = sink;
	}

	/** Bytes of events. @param commit of a page, the lower half where it has 8 bytes */
	static int used(int commit) {
		return commit & COMMIT_MASK;
	}

	/**
	 * Reads one page.
	 *
	 * @return whether it is whole: false if its numbers reach behind its end
	 */
	boolean read(ByteBuffer page, int start, int size) {
		if (size < dataOffset) {
			return false;
		}
		boolean big = page.order() == ByteOrder.BIG_ENDIAN;
		int commit = page.getInt(start + Long.BYTES + (big && commitSize == Long.BYTES ? Integer.BYTES : 0));
		int used = used(commit);
		if (used > size - dataOffset) {
			return false;
		}
		if ((commit & MISSED) != 0) {
			boolean stored = (commit & MISSED_STORED) != 0 && used + commitSize <= size - dataOffset;
			long count = !stored ? 1 : commitSize == Long.BYTES ? page.getLong(start + dataOffset + used) : page.getInt(start + dataOffset + used);
			sink.lost(Math.max(1, count));
		}
		return events(page, start + dataOffset, start + dataOffset + used, page.getLong(start), big);
	}

	private boolean events(ByteBuffer page, int from, int end, long pageTime, boolean big) {
		long time = pageTime;
		int at = from;
		while (at + Integer.BYTES <= end) {
			int head = page.getInt(at);
			int type = big ? head >>> TIME_BITS : head & (1 << TYPE_BITS) - 1;
			long delta = big ? head & (1 << TIME_BITS) - 1 : head >>> TYPE_BITS;
			at += Integer.BYTES;
			if (type == TYPE_PADDING && delta == 0) {
				return true;
			}
			boolean hasWord = type == 0 || type >= TYPE_PADDING;
			if (hasWord && at + Integer.BYTES > end) {
				return false;
			}
			long word = hasWord ? page.getInt(at) & 0xffffffffL : 0;
			long length = switch (type) {
				case 0 -> (word + 3 & ~3L) - Integer.BYTES;
				case TYPE_PADDING -> word;
				case TYPE_TIME_EXTEND, TYPE_TIME_STAMP -> Integer.BYTES;
				default -> 4L * type;
			};
			time = type == TYPE_TIME_STAMP ? time & UPPER_TIME | word << TIME_BITS | delta
					: time + delta + (type == TYPE_TIME_EXTEND ? word << TIME_BITS : 0);
			at += type == 0 ? Integer.BYTES : 0;
			if (length < 0 || length > end - at) {
				return false;
			}
			if (type < TYPE_PADDING) {
				sink.event(page, at, (int) length, time);
			}
			at += (int) length;
		}
		return true;
	}
}
