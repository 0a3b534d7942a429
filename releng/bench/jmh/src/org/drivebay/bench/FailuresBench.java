// SPDX-License-Identifier: EPL-2.0
package org.drivebay.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.FailureSets;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** All failure counts of a raid10 of 24 members and of odd ones, and of a raid6, from the specification on. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FailuresBench {

	/** Level, md's layout, members: near 2, near 3, far 2, offset 3, near 3 far 2 on 23, near 2 far 4. */
	@Param({ "RAID10 258 24", "RAID10 259 24", "RAID10 513 24", "RAID10 66305 24", "RAID10 515 23", "RAID10 1026 24", "RAID6 2 24" })
	String array = "";

	@Benchmark
	public List<FailureSets.Count> counts() {
		String[] words = array.split(" ");
		Level level = Level.valueOf(words[0]);
		return new FailureSets(Geometry.of(ArraySpec.of(level, Integer.parseInt(words[1]), 1024, Integer.parseInt(words[2]), 1L << 33))).counts();
	}
}
