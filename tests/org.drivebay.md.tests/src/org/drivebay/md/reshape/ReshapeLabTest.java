// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.drivebay.md.command.ArrayCommands;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.reshape.Interruption.Resume;
import org.drivebay.md.reshape.ReshapeTarget.Wanted;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernel's md is the judge: the steps that the planner prints are run as they stand, and lead to the shape with the data whole. */
class ReshapeLabTest {

	private static final String CONFIG = System.getProperty("drivebay.lab", "");
	private static final int CHUNK = 128;
	/** Slow enough that a reshape of 16 MiB members is met in the middle. */
	private static final String SLOW_KIB = "64";
	private static final String FAST_KIB = "200000";
	private static final Shape RAID5 = shape(Level.RAID5, "left-symmetric", 4);

	/**
	 * An array, and the way to another shape.
	 *
	 * @param kept     sectors of the array's beginning that both shapes hold
	 * @param checksum of these
	 */
	private record Made(LabArray array, List<ReshapeStep> steps, long kept, String checksum) {

		void run(ReshapeStep step) throws Exception {
			array.run(step.command());
			assertDone(step);
		}

		void assertDone(ReshapeStep step) throws Exception {
			array.await(step.after().level());
			LabArray.Look look = array.look();
			assertEquals(step.after(), look.shape(), () -> String.join(" ", step.command().words()));
			assertEquals("idle", look.action());
		}

		void assertWhole() throws Exception {
			assertEquals(checksum, array.checksum(kept), "the data");
			assertEquals("0\n", array.script("check"), "sectors of copies and parity that do not fit");
		}
	}

	@BeforeEach
	void needsTheLab() {
		assumeFalse(CONFIG.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
	}

	private static Shape shape(Level level, String layout, int members) {
		return new Shape(level, layout, level.hasChunks() ? CHUNK : 0, members);
	}

	static Stream<Arguments> changes() {
		return Stream.of(
				Arguments.of("1.0", RAID5, shape(Level.RAID6, "left-symmetric", 5)),
				Arguments.of("1.2", shape(Level.RAID6, "left-symmetric", 5), shape(Level.RAID6, "left-symmetric", 4)),
				Arguments.of("1.2", shape(Level.RAID0, "", 2), shape(Level.RAID10, "n2", 4)),
				Arguments.of("1.2", shape(Level.RAID10, "n2", 5), shape(Level.RAID10, "n2", 4)),
				Arguments.of("1.2", shape(Level.RAID1, "", 2), shape(Level.RAID5, "left-symmetric", 3)));
	}

	@ParameterizedTest(name = "metadata {0}: {1} to {2}")
	@MethodSource("changes")
	void theStepsLeadToTheShape(String metadata, Shape from, Shape to) throws Exception {
		try (var array = new LabArray(Path.of(CONFIG))) {
			Made made = make(array, metadata, from, to);
			for (ReshapeStep step : made.steps()) {
				made.run(step);
			}
			made.assertWhole();
			assertEquals(to, made.steps().getLast().after());
		}
	}

	/** Makes the array, fills it, and asks for the way to the shape. */
	private static Made make(LabArray array, String metadata, Shape from, Shape to) throws Exception {
		array.create(metadata, from);
		array.script("fill");
		LabArray.Look look = array.look();
		assertEquals(from, look.shape());
		List<String> members = LabArray.disks().subList(0, from.raidDisks());
		List<String> free = LabArray.disks().subList(from.raidDisks(), LabArray.disks().size());
		var target = new ReshapeTarget(LabArray.DEVICE, metadata, from, look.memberSectors(), members, List.of());
		// what a level rounds away at the end is not looked at
		long kept = (look.memberSectors() == 0 ? look.sectors() : Math.min(look.sectors(), target.arraySectors(to, to.raidDisks()))) * 7 / 8;
		return switch (ReshapePlanner.plan(target, new Wanted(to, free, LabArray.BACKUP))) {
			case Reshape.Steps(List<ReshapeStep> steps) -> new Made(array, steps, kept, array.checksum(kept));
			case Reshape.Refused(String reason) -> throw new AssertionError(reason);
		};
	}

	@Test
	void whatWasStoppedGoesOn() throws Exception {
		try (var array = new LabArray(Path.of(CONFIG))) {
			Made made = make(array, "1.2", RAID5, shape(Level.RAID5, "left-symmetric", 5));
			array.script("speed", SLOW_KIB);
			for (ReshapeStep step : made.steps()) {
				array.run(step.command());
			}
			array.script("begun");
			assertEquals("reshape", array.look().action());
			array.run(ArrayCommands.stop(LabArray.DEVICE));
			array.script("speed", FAST_KIB);
			array.run(((Resume) made.steps().getLast().interrupted()).assemble());
			made.assertDone(made.steps().getLast());
			made.assertWhole();
		}
	}
}
