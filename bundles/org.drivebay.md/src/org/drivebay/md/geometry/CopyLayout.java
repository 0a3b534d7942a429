// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.stream.IntStream;

/**
 * A raid10's layout number, after {@code setup_geo()} and {@code __raid10_find_phys()} in Linux's {@code drivers/md/raid10.c}.
 *
 * <pre>
 *  31       19  18        17        16       15         8  7          0
 * +-----------+---------+---------+--------+-------------+-------------+
 * |     0     |     far sets      | offset |     far     |    near     |
 * +-----------+---------+---------+--------+-------------+-------------+
 * </pre>
 *
 * @param near    copies side by side
 * @param far     copies in later parts of the members, or in the next rows if {@code offset}
 * @param setSize members that far copies stay within; the last set takes what is left over
 */
record CopyLayout(int near, int far, boolean offset, int setSize, int members) {

	/** @throws SpecException if md would refuse it */
	static CopyLayout of(int layout, int members) {
		int near = layout & 0xff;
		int far = layout >> 8 & 0xff;
		int copies = near * far;
		int sets = layout >> 17;
		if (layout < 0 || sets > 2) {
			throw new SpecException("layout", "raid10 has no layout " + layout);
		}
		if (copies < 2 || copies > members) {
			throw new SpecException("layout", "raid10 layout " + layout + " makes " + copies + " copies, and there must be 2 to " + members);
		}
		int setSize = switch (sets) {
			case 0 -> members;
			case 1 -> members / far;
			default -> copies;
		};
		return new CopyLayout(near, far, (layout >> 16 & 1) != 0, setSize, members);
	}

	int copies() {
		return near * far;
	}

	/**
	 * The role of the next far copy of what is on a role. Bit 17's sets and those of a near layout that do not divide the members go wrong in
	 * md where a set ends, and so they do here: see {@link #isSound()}.
	 */
	int nextFar(int role) {
		int next = role + near;
		int lastStart = (members / setSize - 1) * setSize;
		if (members % setSize != 0 && next > lastStart) {
			return lastStart + (next - lastStart) % (setSize + members % setSize);
		}
		return next % setSize + role / setSize * setSize;
	}

	/**
	 * Whether no two chunks are put in one place. md lets such arrays run, and they lose data: offset copies of a near layout whose copies
	 * go over the end of a row, and near copies in far sets that do not divide the members.
	 */
	boolean isSound() {
		boolean overEnd = offset && far > 1 && members % near != 0;
		return !overEnd && IntStream.range(0, members).map(this::nextFar).distinct().count() == members;
	}
}
