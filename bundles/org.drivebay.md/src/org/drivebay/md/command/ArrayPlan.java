// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Level;

/**
 * An array to be made of named devices.
 *
 * @param device   of the array: {@code /dev/md7} or {@code /dev/md/home}
 * @param name     that its superblocks get; empty for mdadm's choice
 * @param metadata {@code 0.90}, {@code 1.0}, {@code 1.1} or {@code 1.2}
 * @param spec     level, layout, chunk and what each member offers
 * @param members  a device for each role, or {@link #MISSING}
 * @param spares   further devices
 * @param policy   how copies and parity are kept together over a crash
 * @param journal  the journal's device, for that policy
 * @param size     sectors that are used of each member; empty for all that the smallest offers
 */
public record ArrayPlan(String device, String name, String metadata, ArraySpec spec, List<String> members, List<String> spares, Policy policy,
		Optional<String> journal, Optional<Long> size) {

	/** Leaves a role empty. */
	public static final String MISSING = "missing";

	public static final List<String> METADATA = List.of("0.90", "1.0", "1.1", "1.2");

	/** {@code md/consistency_policy} */
	public enum Policy {
		RESYNC("resync"), BITMAP("bitmap"), JOURNAL("journal"), PPL("ppl");

		private final String word;

		Policy(String word) {
			this.word = word;
		}

		/** As mdadm takes it. */
		public String word() {
			return word;
		}

		public static Optional<Policy> of(String word) {
			return Stream.of(values()).filter(policy -> policy.word.equals(word)).findFirst();
		}
	}

	/** @throws IllegalArgumentException if it makes no sense; the message says which part */
	public ArrayPlan {
		members = List.copyOf(members);
		spares = List.copyOf(spares);
		require(device.matches("/dev/md(\\d{1,7}|/[A-Za-z0-9_.:+-]{1,64}|_[A-Za-z0-9_.:+-]{1,64})"), "device", "is no array's device: " + device);
		require(METADATA.contains(metadata), "metadata", "must be one of " + String.join(", ", METADATA));
		require(!(metadata.equals("0.90") && spec.level() == Level.RAID0), "metadata", "mdadm makes no raid0 with 0.90, which cannot say the layout");
		require(members.size() == spec.members().size(), "members", "there are " + members.size() + " devices for " + spec.members().size() + " roles");
		require(journal.isPresent() == (policy == Policy.JOURNAL), "journal", "a journal's device goes with the policy journal");
		List<String> all = Stream.of(members, spares, journal.stream().toList()).flatMap(List::stream).filter(each -> !each.equals(MISSING)).toList();
		require(all.stream().distinct().count() == all.size(), "members", "a device is named twice");
		for (String each : all) {
			require(each.startsWith("/dev/") && each.chars().noneMatch(Character::isISOControl), "members", "no device's path: " + each);
		}
	}

	private static void require(boolean holds, String field, String reason) {
		if (!holds) {
			throw new IllegalArgumentException(field + ": " + reason);
		}
	}

	/** So much of each member that the array gets the size of its specification, however large the devices are. */
	public static Optional<Long> size(ArraySpec spec) {
		if (spec.level() == Level.RAID0 || spec.level() == Level.LINEAR) {
			return Optional.empty();
		}
		long unit = spec.level() == Level.RAID1 ? 2 : spec.chunkSectors();
		return Optional.of(spec.smallestMember() / unit * unit);
	}

	/** Devices that are there, members first, then spares and journal. */
	public List<String> devices() {
		return Stream.of(members, spares, journal.stream().toList()).flatMap(List::stream).filter(each -> !each.equals(MISSING)).toList();
	}
}
