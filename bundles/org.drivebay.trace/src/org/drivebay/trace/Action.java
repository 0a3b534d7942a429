// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/**
 * The action of an event: what happened in the low 16 bits, of what kind it was above them. Numbers from the kernel's
 * {@code include/uapi/linux/blktrace_api.h}.
 */
public final class Action {

	public static final int QUEUE = 1;
	public static final int BACKMERGE = 2;
	public static final int FRONTMERGE = 3;
	public static final int GETRQ = 4;
	public static final int SLEEPRQ = 5;
	public static final int REQUEUE = 6;
	public static final int ISSUE = 7;
	public static final int COMPLETE = 8;
	public static final int PLUG = 9;
	public static final int UNPLUG_IO = 10;
	public static final int UNPLUG_TIMER = 11;
	public static final int INSERT = 12;
	public static final int SPLIT = 13;
	public static final int BOUNCE = 14;
	public static final int REMAP = 15;
	public static final int ABORT = 16;
	public static final int DRV_DATA = 17;

	public static final int READ = 1 << 16;
	public static final int WRITE = 1 << 17;
	public static final int FLUSH = 1 << 18;
	public static final int SYNC = 1 << 19;
	public static final int FS = 1 << 24;
	public static final int PC = 1 << 25;
	public static final int NOTIFY = 1 << 26;
	public static final int AHEAD = 1 << 27;
	public static final int META = 1 << 28;
	public static final int DISCARD = 1 << 29;
	public static final int DRIVER = 1 << 30;
	public static final int FUA = 1 << 31;

	/** Records that are no events: the name of a process, the wall clock, and a message, which is one. */
	public static final int NOTIFY_PROCESS = NOTIFY;
	public static final int NOTIFY_TIMESTAMP = NOTIFY | 1;
	public static final int NOTIFY_MESSAGE = NOTIFY | 2;

	/** The payload starts with the number of a control group. */
	public static final int CGROUP = 1 << 8;

	private static final int KIND_MASK = 0xffff0000;
	private static final String LETTERS = "?QMFGSRDCPUTIXBA??";

	private Action() {
	}

	/** One of the small constants above, or a number that this version does not know. */
	public static int what(int action) {
		return action & 0xffff & ~CGROUP;
	}

	/** blkparse's letter; {@code ?} for what has none. Unplugging by timer is {@code UT} there and T here. */
	public static char letter(int action) {
		int what = what(action);
		return isMessage(action) ? 'm' : what < LETTERS.length() ? LETTERS.charAt(what) : '?';
	}

	/** A message that blkparse shows. It passes over those that name a control group, which md's own are. */
	public static boolean isMessage(int action) {
		return action == NOTIFY_MESSAGE;
	}

	/** Whether it is an event at all; blkparse passes over the others. */
	public static boolean isEvent(int action) {
		return (action & NOTIFY) == 0 ? (action & KIND_MASK) != 0 : isMessage(action);
	}
}
