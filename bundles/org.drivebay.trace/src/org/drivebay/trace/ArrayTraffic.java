// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.List;
import java.util.Map;

/**
 * What md made of the requests to an array. I/Os of members are counted as md queues them; sectors are 512 bytes.
 *
 * @param requested  by clients of the array
 * @param byClass    what its members were asked for
 * @param byProcess  the writes of each process by its pid
 * @param byRows     the writes to each range of stripe rows, in their order; ranges without any are left out
 * @param rmw        times that a stripe's parity was written after it had been read (read-modify-write)
 * @param rcw        times that it was written after other data of the stripe had been read (reconstruct-write)
 * @param fullStripe times that it was written with all data of the stripe, and nothing was read
 * @param cached     times that it was written with some data of the stripe, and nothing was read since md knew the rest
 */
public record ArrayTraffic(TracedArray array, Amount requested, Map<IoClass, Amount> byClass, Map<Integer, ProcessWrites> byProcess,
		List<RowWrites> byRows, long rmw, long rcw, long fullStripe, long cached) {

	/** Numbers of I/Os, and their sectors. */
	public record Amount(long reads, long readSectors, long writes, long writtenSectors) {
	}

	/**
	 * What clients wrote, and what members wrote because of it: data, copies and parity.
	 *
	 * @param arraySectors  of clients
	 * @param memberSectors of members
	 */
	public record Writes(long arraySectors, long memberSectors) {

		/** Sectors that members wrote for each one of a client; NaN if none wrote. */
		public double amplification() {
			return arraySectors == 0 ? Double.NaN : (double) memberSectors / arraySectors;
		}
	}

	/** @param name of the process, in the host's encoding; empty if it is not known */
	public record ProcessWrites(String name, Writes writes) {
	}

	/** @param rows of chunks; of units of 8 sectors where the level has no chunks */
	public record RowWrites(long firstRow, long rows, Writes writes) {
	}

	/** Sectors that the members had to write for each one that a client wrote, metadata and bitmap included but no resync; NaN if none wrote. */
	public double writeAmplification() {
		long written = byClass.entrySet().stream().filter(entry -> entry.getKey() != IoClass.RESYNC).mapToLong(entry -> entry.getValue().writtenSectors())
				.sum();
		return new Writes(requested.writtenSectors(), written).amplification();
	}
}
