// SPDX-License-Identifier: EPL-2.0
package org.drivebay.bench;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.ScalarResult;

/** Operations for each second that a core really worked on them: what a benchmark would reach on a machine that does nothing else. */
public final class CpuTime implements InternalProfiler {

	private long start;

	@Override
	public String getDescription() {
		return "operations per second of CPU time";
	}

	private static long processNanos() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	@Override
	public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
		start = processNanos();
	}

	@Override
	public Collection<ScalarResult> afterIteration(BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
		double seconds = (processNanos() - start) / (double) TimeUnit.SECONDS.toNanos(1);
		return List.of(new ScalarResult("perCpuSecond", result.getMetadata().getMeasuredOps() / seconds, "ops/s", AggregationPolicy.AVG));
	}
}
