// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.layout;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** The numbers in {@code md/layout} and the words that {@code mdadm --layout} takes for them. */
public final class LayoutNames {

	/** The first six are raid5's too; md numbers them alike. */
	private static final List<String> ROTATIONS = List.of("left-asymmetric", "right-asymmetric", "left-symmetric", "right-symmetric", "parity-first",
			"parity-last");

	/** What only raid6 has: DDF's placements, and those of a raid5 with Q on a member of its own. */
	private static final Map<Integer, String> RAID6_ONLY = Map.of(8, "ddf-zero-restart", 9, "ddf-N-restart", 10, "ddf-N-continue", 16,
			"left-asymmetric-6", 17, "right-asymmetric-6", 18, "left-symmetric-6", 19, "right-symmetric-6", 20, "parity-first-6");

	private static final Map<Integer, String> RAID0_ZONES = Map.of(1, "original", 2, "alternate");

	private static final List<String> SHORT_ROTATIONS = List.of("la", "ra", "ls", "rs");

	private static final Pattern COPIES = Pattern.compile("([nfo])([1-9][0-9]{0,2})");
	private static final int MOST_COPIES = 255;

	private LayoutNames() {
	}

	/**
	 * The name of a layout.
	 *
	 * @param level as {@code md/level} has it: raid5
	 * @param number as {@code md/layout} has it; -1 for a raid0 whose members are equal
	 * @return mdadm's name, the number itself if mdadm has no name for it, or null where the level has no layout
	 */
	public static @Nullable String of(String level, int number) {
		return switch (level) {
			case "raid0" -> number <= 0 ? null : RAID0_ZONES.getOrDefault(number, Integer.toString(number));
			case "raid5" -> rotation(number);
			case "raid6" -> RAID6_ONLY.getOrDefault(number, rotation(number));
			case "raid10" -> raid10(number);
			default -> null;
		};
	}

	/**
	 * The number of a layout.
	 *
	 * @param level as {@code md/level} has it: raid5
	 * @param name  mdadm's name, the short ones (ls) too
	 * @return empty if the level has no layout of that name
	 */
	public static OptionalInt number(String level, String name) {
		return switch (level) {
			case "raid0" -> key(RAID0_ZONES, name);
			case "raid5" -> rotation(name);
			case "raid6" -> rotation(name).isPresent() ? rotation(name) : key(RAID6_ONLY, name);
			case "raid10" -> raid10(name);
			default -> OptionalInt.empty();
		};
	}

	private static OptionalInt key(Map<Integer, String> names, String name) {
		return names.entrySet().stream().filter(entry -> entry.getValue().equals(name)).mapToInt(Map.Entry::getKey).findFirst();
	}

	private static OptionalInt rotation(String name) {
		int number = Math.max(ROTATIONS.indexOf(name), SHORT_ROTATIONS.indexOf(name));
		return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
	}

	private static OptionalInt raid10(String name) {
		Matcher matcher = COPIES.matcher(name);
		int copies = matcher.matches() ? Integer.parseInt(matcher.group(2)) : MOST_COPIES + 1;
		if (copies > MOST_COPIES) {
			return OptionalInt.empty();
		}
		return OptionalInt.of(switch (matcher.group(1)) {
			case "n" -> copies | 1 << 8;
			case "f" -> 1 | copies << 8;
			default -> 1 | copies << 8 | 1 << 16;
		});
	}

	private static String rotation(int number) {
		return number >= 0 && number < ROTATIONS.size() ? ROTATIONS.get(number) : Integer.toString(number);
	}

	/**
	 * <pre>
	 *  31       19  18        17        16       15         8  7          0
	 * +-----------+---------+---------+--------+-------------+-------------+
	 * |     0     |     far sets      | offset | far copies  | near copies |
	 * +-----------+---------+---------+--------+-------------+-------------+
	 * </pre>
	 * One of the two counts is 1 in what mdadm makes. Bit 16 makes the far copies offset ones.
	 */
	private static String raid10(int number) {
		int near = number & 0xff;
		int far = number >> 8 & 0xff;
		boolean offset = (number >> 16 & 1) != 0;
		boolean named = number >> 17 == 0 && near > 0 && far > 0 && (near == 1 || far == 1);
		if (!named) {
			return Integer.toString(number);
		}
		if (far == 1) {
			return offset ? Integer.toString(number) : "n" + near;
		}
		return (offset ? "o" : "f") + far;
	}
}
