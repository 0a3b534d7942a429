// SPDX-License-Identifier: EPL-2.0
package org.drivebay.bench;

import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Array sectors anywhere in a petabyte, each mapped to its member and the sector there, one after the other on one core. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MapBench {

	private static final int SECTORS = 4096;

	/** Level, md's layout, members: raid6 left-symmetric, raid10 far 2, raid10 near 2, raid5. */
	@Param({ "RAID6 2 7", "RAID10 513 7", "RAID10 258 24", "RAID5 2 5" })
	String array = "";

	private Geometry geometry = Geometry.of(ArraySpec.of(Level.RAID1, ArraySpec.NO_LAYOUT, 0, 2, 1));
	private final long[] sectors = new long[SECTORS];

	@Setup
	public void setUp() {
		String[] words = array.split(" ");
		int members = Integer.parseInt(words[2]);
		geometry = Geometry.of(ArraySpec.of(Level.valueOf(words[0]), Integer.parseInt(words[1]), 1024, members, (1L << 41) / members));
		var random = new Random(1);
		for (int i = 0; i < SECTORS; i++) {
			sectors[i] = random.nextLong(geometry.arraySectors());
		}
	}

	@Benchmark
	@OperationsPerInvocation(SECTORS)
	public long map() {
		long sum = 0;
		for (long sector : sectors) {
			sum += geometry.role(sector, 0) + geometry.memberSector(sector, 0);
		}
		return sum;
	}

	/** The last copy: for raid10 the one that takes most to find. */
	@Benchmark
	@OperationsPerInvocation(SECTORS)
	public long mapLastCopy() {
		int copy = geometry.copies() - 1;
		long sum = 0;
		for (long sector : sectors) {
			sum += geometry.role(sector, copy) + geometry.memberSector(sector, copy);
		}
		return sum;
	}
}
