// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.Map;

/**
 * What md made of the requests to an array. I/Os of members are counted as md queues them; sectors are 512 bytes.
 *
 * @param requested  by clients of the array
 * @param byClass    what its members were asked for
 * @param byProcess  the writes of each process by its pid, and what they made md write
 * @param rmw        times that a stripe's parity was written after it had been read (read-modify-write)
 * @param rcw        times that it was written after other data of the stripe had been read (reconstruct-write)
 * @param fullStripe times that it was written with all data of the stripe, and nothing was read
 * @param cached     times that it was written with some data of the stripe, and nothing was read since md knew the rest
 */
public record ArrayTraffic(TracedArray array, Amount requested, Map<IoClass, Amount> byClass, Map<Integer, ProcessWrites> byProcess, long rmw, long rcw,
		long fullStripe, long cached) {

	/** Numbers of I/Os, and their sectors. */
	public record Amount(long reads, long readSectors, long writes, long writtenSectors) {
	}

	/** @param memberSectors data, copies and parity */
	public record ProcessWrites(long arraySectors, long memberSectors) {
	}

	/** Sectors that the members had to write for each one that a client wrote, metadata and bitmap included but no resync; NaN if none wrote. */
	public double writeAmplification() {
		long written = byClass.entrySet().stream().filter(entry -> entry.getKey() != IoClass.RESYNC).mapToLong(entry -> entry.getValue().writtenSectors())
				.sum();
		return requested.writtenSectors() == 0 ? Double.NaN : (double) written / requested.writtenSectors();
	}
}
