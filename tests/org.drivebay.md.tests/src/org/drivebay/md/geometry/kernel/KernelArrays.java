// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry.kernel;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.Raid10Geometry;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.md.layout.LayoutNames;

/** Which arrays are made: each layout that mdadm names, and others at random that only sysfs can make. */
final class KernelArrays {

	/** The lab's members: ten alike, others of different sizes. */
	static final List<Integer> MEMBERS_KIB = List.of(192, 192, 192, 192, 192, 192, 192, 192, 192, 192, 196, 221, 236, 260, 301);

	private static final int ALIKE = 10;
	private static final int SIZE_KIB = 104;
	private static final int MOST_FIRST_TAG = 1000;
	private static final String NONE = "-";
	private static final List<String> METADATA = List.of("1.2", "1.0", "0.90", "1.1");
	private static final List<String> RAID5 = List.of("left-asymmetric", "right-asymmetric", "left-symmetric", "right-symmetric", "parity-first", "parity-last");
	private static final List<String> RAID6 = List.of("ddf-zero-restart", "ddf-N-restart", "ddf-N-continue", "left-asymmetric-6", "right-asymmetric-6",
			"left-symmetric-6", "right-symmetric-6", "parity-first-6");
	private static final int[] RAID6_NUMBERS = { 0, 1, 2, 3, 4, 5, 8, 9, 10, 16, 17, 18, 19, 20 };

	private final List<KernelArray> arrays = new ArrayList<>();
	private final Random random = new Random(2026);

	/** Every layout that mdadm has a name for. */
	List<KernelArray> named() {
		for (String layout : RAID5) {
			mdadm(Level.RAID5, layout, 8, 3 + arrays.size() % 3);
			mdadm(Level.RAID6, layout, 8, 4 + arrays.size() % 4);
		}
		RAID6.forEach(layout -> mdadm(Level.RAID6, layout, 8, 4 + arrays.size() % 4));
		mdadm(Level.RAID5, "left-symmetric", 16, 2);
		mdadm(Level.RAID5, "left-symmetric", 64, 4);
		mdadm(Level.RAID4, NONE, 8, 3);
		mdadm(Level.RAID4, NONE, 16, 5);
		for (String layout : List.of("n2", "f2", "o2")) {
			IntStream.rangeClosed(2, 6).forEach(members -> mdadm(Level.RAID10, layout, 8, members));
		}
		for (String layout : List.of("n3", "f3", "o3")) {
			IntStream.rangeClosed(3, 5).forEach(members -> mdadm(Level.RAID10, layout, 8, members));
		}
		IntStream.rangeClosed(2, 4).forEach(members -> mdadm(Level.RAID1, NONE, 0, members));
		for (List<Integer> sizes : List.of(List.of(10, 11, 12), List.of(13, 12, 11, 14, 0), List.of(0, 13, 1, 14, 13 - 1), List.of(14, 10, 11, 0, 13, 1))) {
			mdadmOfAll(Level.RAID0, "original", 8, sizes);
			mdadmOfAll(Level.RAID0, "alternate", 16, sizes);
			mdadmOfAll(Level.LINEAR, NONE, 8, sizes);
		}
		return List.copyOf(arrays);
	}

	/** Sizes that are not rounded to chunks, near copies with far or offset ones, far sets, chunks of raid0 that are no power of two. */
	List<KernelArray> atRandom(int count) {
		int end = arrays.size() + count;
		while (arrays.size() < end) {
			Level level = Level.values()[random.nextInt(Level.values().length)];
			boolean alike = level != Level.RAID0 && level != Level.LINEAR;
			int members = level.fewestMembers() + random.nextInt(alike ? 7 : 5);
			int chunk = level == Level.RAID1 || level == Level.LINEAR ? 0 : level == Level.RAID0 ? 8 * (1 + random.nextInt(6)) : 8 << random.nextInt(3);
			int layout = layout(level);
			var array = new KernelArray("sysfs", level, layout == ArraySpec.NO_LAYOUT ? NONE : Integer.toString(layout), layout, chunk, NONE,
					alike ? 60 + random.nextInt(130) : 0, random.nextInt(MOST_FIRST_TAG), anyMembers(members), anyFailed(level, layout, members));
			if (isPossible(array)) {
				arrays.add(array);
			}
		}
		return arrays.subList(end - count, end);
	}

	private int layout(Level level) {
		return switch (level) {
			case LINEAR, RAID1, RAID4 -> ArraySpec.NO_LAYOUT;
			case RAID0 -> 1 + random.nextInt(2);
			case RAID5 -> random.nextInt(6);
			case RAID6 -> RAID6_NUMBERS[random.nextInt(RAID6_NUMBERS.length)];
			case RAID10 -> 1 + random.nextInt(3) | 1 + random.nextInt(3) << 8 | random.nextInt(6) << 16;
		};
	}

	private static boolean isPossible(KernelArray array) {
		try {
			var spec = ArraySpec.of(array.level(), array.layout(), array.chunkSectors(), array.members().size(), MEMBERS_KIB.getFirst() * 2L);
			return !(Geometry.of(spec) instanceof Raid10Geometry raid10) || raid10.isSound();
		} catch (SpecException e) {
			return false;
		}
	}

	private List<Integer> anyMembers(int count) {
		List<Integer> all = new ArrayList<>(IntStream.range(0, MEMBERS_KIB.size()).boxed().toList());
		Collections.shuffle(all, random);
		return List.copyOf(all.subList(0, count));
	}

	/** Every third array loses as many members as may be too many. With far sets md gives up before data is lost, so there is nothing to compare. */
	private BitSet anyFailed(Level level, int layout, int members) {
		var failed = new BitSet();
		if (random.nextInt(3) == 0 && (level != Level.RAID10 || layout >> 17 == 0)) {
			for (int n = random.nextInt(4); n >= 0; n--) {
				failed.set(random.nextInt(members));
			}
		}
		return failed;
	}

	private void mdadm(Level level, String layout, int chunk, int members) {
		add(level, layout, chunk, level == Level.RAID1 ? 0 : SIZE_KIB, IntStream.range(0, members).map(role -> (role + arrays.size()) % ALIKE).boxed().toList());
	}

	private void mdadmOfAll(Level level, String layout, int chunk, List<Integer> members) {
		add(level, layout, chunk, 0, members);
	}

	private void add(Level level, String layout, int chunk, int sizeKib, List<Integer> members) {
		int number = LayoutNames.number(level.label(), layout).orElse(ArraySpec.NO_LAYOUT);
		// a superblock 0.90 has no room for a raid0's layout
		String metadata = level == Level.RAID0 ? "1.2" : METADATA.get(arrays.size() % METADATA.size());
		arrays.add(new KernelArray("mdadm", level, layout, number, chunk, metadata, sizeKib,
				random.nextInt(MOST_FIRST_TAG), members, anyFailed(level, number, members.size())));
	}
}
