// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What was read and written, by device and partition. A line of {@code /proc/diskstats}, as the kernel's Documentation/admin-guide/iostats.rst has
 * it; one file in place of two for each device:
 *
 * <pre>
 *  254  16 vdb 101132 12 8090560 600 966 4 7728 90 1 500 690 ...
 *  (0) (1) (2)    (3)(4)     (5)(6) (7)(8)  (9)(10)(11)
 *  major minor name   sectors read     sectors written  in flight
 * </pre>
 */
final class DiskStats {

	private static final int NAME = 2;
	private static final int READ_SECTORS = 5;
	private static final int WRITTEN_SECTORS = 9;
	private static final int IN_FLIGHT = 11;
	private static final long LARGEST = Long.MAX_VALUE / 1024;

	private static final Counters NONE = new Counters(0, 0, 0);

	record Counters(long readSectors, long writtenSectors, int inFlight) {
	}

	private final Map<String, Counters> byName = new HashMap<>();

	DiskStats(String text) {
		text.lines().forEach(line -> {
			String[] fields = line.strip().split("\\s+");
			if (fields.length > IN_FLIGHT) {
				byName.put(fields[NAME], new Counters(number(fields[READ_SECTORS]), number(fields[WRITTEN_SECTORS]),
						(int) Math.min(number(fields[IN_FLIGHT]), Integer.MAX_VALUE)));
			}
		});
	}

	Counters of(String device) {
		return byName.getOrDefault(device, NONE);
	}

	Set<String> devices() {
		return byName.keySet();
	}

	private static long number(String text) {
		return Math.clamp(Numbers.leading(text, 0), 0, LARGEST);
	}
}
