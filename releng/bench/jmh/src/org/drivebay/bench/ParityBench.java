// SPDX-License-Identifier: EPL-2.0
package org.drivebay.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.ParityGeometry;
import org.drivebay.md.geometry.Stripe;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A stripe row of a raid6 of ten members with chunks of 64 KiB; an operation is a KiB of data. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ParityBench {

	private static final int MEMBERS = 10;
	private static final int CHUNK_KIB = 64;
	private static final int DATA_KIB = (MEMBERS - 2) * CHUNK_KIB;

	private final ParityGeometry geometry = (ParityGeometry) Geometry.of(ArraySpec.of(Level.RAID6, 2, 2 * CHUNK_KIB, MEMBERS, 1 << 20));
	private final List<byte[]> chunks = new ArrayList<>();
	private final BitSet missing = new BitSet();
	private Stripe stripe = stripe();

	private Stripe stripe() {
		var random = new Random(1);
		for (int i = 0; i < MEMBERS; i++) {
			var chunk = new byte[CHUNK_KIB << 10];
			random.nextBytes(chunk);
			chunks.add(chunk);
		}
		return new Stripe(geometry, 0, chunks);
	}

	@Setup
	public void setUp() {
		missing.set(geometry.dataRole(0, 1));
		missing.set(geometry.dataRole(0, 4));
	}

	@Benchmark
	@OperationsPerInvocation(DATA_KIB)
	public void computeParity() {
		stripe.computeParity();
	}

	@Benchmark
	@OperationsPerInvocation(DATA_KIB)
	public BitSet verify() {
		return stripe.mismatches();
	}

	@Benchmark
	@OperationsPerInvocation(DATA_KIB)
	public void reconstructTwo() {
		stripe.reconstruct(missing);
	}
}
