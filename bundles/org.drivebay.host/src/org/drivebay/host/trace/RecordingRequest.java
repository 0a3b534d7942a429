// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/**
 * What is to be recorded.
 *
 * @param devices    disks, partitions and arrays, as {@code md5}, {@code /dev/md5} or, for an array, the name it was given
 * @param members    whether an array's members are recorded with it, which joining its requests to theirs needs
 * @param categories of events
 * @param keep       how much
 * @param limit      after which it ends, whole seconds; zero: when it is stopped
 * @param agent      whether the agent may be put on the host for it
 */
public record RecordingRequest(List<String> devices, boolean members, Set<TraceCategory> categories, Keep keep, Duration limit, boolean agent) {

	/** How much of a recording is kept. */
	public sealed interface Keep {

		record Everything() implements Keep {
		}

		/** @param mebibytes of the latest records, 1 to 65536: no more are kept, and at most an eighth less */
		record Latest(int mebibytes) implements Keep {

			private static final int MOST = 65536;

			public Latest {
				if (mebibytes < 1 || mebibytes > MOST) {
					throw new IllegalArgumentException("a ring has 1 to " + MOST + " MiB, not " + mebibytes);
				}
			}
		}
	}

	/** @throws IllegalArgumentException without devices or categories */
	public RecordingRequest {
		devices = List.copyOf(devices);
		categories = Set.copyOf(categories);
		if (devices.isEmpty() || categories.isEmpty()) {
			throw new IllegalArgumentException("a recording wants a device and a category of events");
		}
	}

	/** Everything of some devices and their members, until it is stopped. */
	public static RecordingRequest of(List<String> devices) {
		return new RecordingRequest(devices, true, TraceCategory.ALL, new Keep.Everything(), Duration.ZERO, true);
	}
}
