// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import java.nio.ByteOrder;
import java.time.Instant;

/**
 * One frame of the agent's stream. {@code errno} is the host's number, 0 for none. {@code hostNanos} is the host's CLOCK_MONOTONIC when the
 * frame was built.
 */
public sealed interface AgentFrame {

	long hostNanos();

	/**
	 * The first frame.
	 *
	 * @param version  of the protocol
	 * @param order    of the host, and so of {@link Data}
	 * @param cpus     online
	 * @param pid      of the agent
	 * @param pageSize bytes
	 * @param realTime the host's clock at {@code hostNanos}
	 * @param text     command, agent version, kernel release and machine, with a space between
	 */
	record Hello(long hostNanos, int version, ByteOrder order, int cpus, int pid, int pageSize, Instant realTime, String text)
			implements AgentFrame {
	}

	/** Something for the user to read. */
	record Note(long hostNanos, String text) implements AgentFrame {
	}

	/** What a snapshot found at a path. */
	record Entry(long hostNanos, Kind kind, String path, int mode, FileContent content) implements AgentFrame {

		public enum Kind {
			FILE,
			/** The content is its target. */
			LINK, FOLDER,
			/** Something else, or not known since errno says why. */
			OTHER
		}
	}

	/** @param id of the watch, never used again after {@link Reason#GONE} and {@link Reason#REMOVED} */
	record Value(long hostNanos, int id, Reason reason, Instant time, String path, FileContent content) implements AgentFrame {

		public enum Reason {
			ADDED,
			/** The kernel told that it changed; it may read the same. */
			NOTIFIED,
			/** It reads differently than at the last interval. */
			CHANGED,
			/** It is not watched any more: the content's errno says why. */
			GONE, REMOVED
		}
	}

	/**
	 * A value that was written, or that could not be.
	 *
	 * @param asked      bytes
	 * @param wrote      bytes that the kernel took
	 * @param beganNanos CLOCK_MONOTONIC, as {@code endedNanos}
	 */
	record Written(long hostNanos, int errno, int asked, int wrote, long beganNanos, long endedNanos, String path, FileContent before,
			FileContent after) implements AgentFrame {

		public boolean ok() {
			return errno == 0 && asked == wrote;
		}
	}

	/**
	 * A device that is traced, or why it is not.
	 *
	 * @param index as in {@link Data}
	 * @param path  as it was given
	 * @param name  the kernel's
	 * @param text  empty, or the reason in words
	 */
	record Device(long hostNanos, int index, int cpus, int major, int minor, int errno, String path, String name, String text)
			implements AgentFrame {
	}

	/** Trace records of a device and CPU, in the host's byte order; the last may go on in the next frame of these two. */
	record Data(long hostNanos, int device, int cpu, Payload payload) implements AgentFrame {
	}

	/** How many events of a device the kernel has dropped so far. */
	record Dropped(long hostNanos, int device, long events) implements AgentFrame {
	}

	/** Every event of all devices before this time (CLOCK_MONOTONIC) has been sent. */
	record Mark(long hostNanos, long completeNanos) implements AgentFrame {
	}

	/** The last frame. */
	record End(long hostNanos, Reason reason, int errno, String text) implements AgentFrame {

		public enum Reason {
			DONE, INPUT_ENDED, SIGNAL, LEASE_OVER, TIME_OVER, LIMIT_REACHED, ERROR
		}
	}
}
