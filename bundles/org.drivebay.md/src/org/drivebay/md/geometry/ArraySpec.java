// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.drivebay.md.layout.LayoutNames;

/**
 * An array as far as its address map goes. One that md would not run cannot be made.
 *
 * @param layout       md's number for it, {@link #NO_LAYOUT} where there is none
 * @param chunkSectors 0 where the level has none; for linear, what members are rounded to
 * @param members      one for each role, in the order of roles
 */
public record ArraySpec(Level level, int layout, int chunkSectors, List<Member> members) {

	/** What {@code md/layout} says of a raid0 whose members are equal. */
	public static final int NO_LAYOUT = -1;

	/** Roles of a version 1 superblock: one sixteen bit number each, behind its 256 bytes, in 4096. */
	static final int MOST_MEMBERS = (4096 - 256) / 2;

	private static final long MOST_SECTORS = Long.MAX_VALUE / 512;

	/** Q tells as many data members apart as GF(2^8) has powers of its generator; DDF spends two on P and Q. */
	private static final int MOST_OF_DDF = 255;
	private static final int MOST_OF_RAID6 = MOST_OF_DDF + 2;

	/** @throws SpecException if md would refuse it */
	public ArraySpec {
		members = members.stream().sorted(Comparator.comparingInt(Member::role)).toList();
		checkMembers(level, layout, members);
		checkChunk(level, chunkSectors);
		checkLayout(level, layout, members.size());
		checkSizes(level, layout, chunkSectors, members);
	}

	/** An array of equal members. */
	public static ArraySpec of(Level level, int layout, int chunkSectors, int members, long usableSectors) {
		return new ArraySpec(level, layout, chunkSectors,
				IntStream.range(0, members).mapToObj(role -> new Member(role, usableSectors, 0)).toList());
	}

	/** What the smallest member offers. */
	public long smallestMember() {
		return members.stream().mapToLong(Member::usableSectors).min().orElseThrow();
	}

	/** Whether a sector, counted from the data offset, is one that a member offers. */
	boolean offers(int role, long memberSector) {
		return memberSector >= 0 && memberSector < members.get(role).usableSectors();
	}

	/** The layout as mdadm names it, or an empty text. */
	public String layoutName() {
		String name = LayoutNames.of(level.label(), layout);
		return name == null ? "" : name;
	}

	private static void checkMembers(Level level, int layout, List<Member> members) {
		int most = level != Level.RAID6 ? MOST_MEMBERS : Rotation.isDdf(layout) ? MOST_OF_DDF : MOST_OF_RAID6;
		if (members.size() < level.fewestMembers() || members.size() > most) {
			throw new SpecException("members", level.label() + " has " + level.fewestMembers() + " to " + most + " members, not " + members.size());
		}
		for (int role = 0; role < members.size(); role++) {
			if (members.get(role).role() != role) {
				throw new SpecException("role", "there is no role " + role + ", and there must be 0 to " + (members.size() - 1) + ", each once");
			}
		}
	}

	private static void checkChunk(Level level, int chunkSectors) {
		if (chunkSectors < 0 || level.hasChunks() && chunkSectors == 0) {
			throw new SpecException("chunk_sectors", "must be positive for " + level.label() + ", not " + chunkSectors);
		}
		if (level == Level.RAID1 && chunkSectors != 0) {
			throw new SpecException("chunk_sectors", "must be 0 for raid1, not " + chunkSectors);
		}
		boolean pages = level.hasChunks() && level != Level.RAID0;
		if (pages && (Integer.bitCount(chunkSectors) != 1 || chunkSectors < 8)) {
			throw new SpecException("chunk_sectors", "must be a power of two from 8 on for " + level.label() + ", not " + chunkSectors);
		}
	}

	private static void checkLayout(Level level, int layout, int members) {
		switch (level) {
			case RAID5, RAID6 -> {
				if (!Rotation.isKnown(level, layout)) {
					throw new SpecException("layout", level.label() + " has no layout " + layout);
				}
			}
			case RAID10 -> CopyLayout.of(layout, members);
			case LINEAR, RAID0, RAID1, RAID4 -> {
				// raid0 wants one only where its members differ: see there
			}
		}
	}

	private static void checkSizes(Level level, int layout, int chunkSectors, List<Member> members) {
		int chunk = Math.max(1, chunkSectors);
		long least = level == Level.RAID10 ? (long) chunk * CopyLayout.of(layout, members.size()).far() : chunk;
		for (Member member : members) {
			if (member.usableSectors() < least) {
				throw new SpecException("usable_sectors", "role " + member.role() + " offers " + member.usableSectors() + ", and " + least + " is the least");
			}
		}
		long largest = members.stream().mapToLong(Member::usableSectors).max().orElseThrow();
		long farthest = members.stream().mapToLong(Member::dataOffsetSectors).max().orElseThrow();
		if (largest > MOST_SECTORS / members.size() || farthest > MOST_SECTORS) {
			throw new SpecException("usable_sectors", "the array would have more bytes than a 64-bit number counts");
		}
		if (level == Level.RAID0 && layout != Raid0Geometry.ORIGINAL && layout != Raid0Geometry.ALTERNATE) {
			checkZones(chunk, members);
		}
	}

	/** Both layouts are the same where one member at most is larger than the smallest. */
	private static void checkZones(int chunk, List<Member> members) {
		long[] rows = members.stream().mapToLong(member -> member.usableSectors() / chunk).sorted().toArray();
		if (rows.length > 1 && rows[rows.length - 2] > rows[0]) {
			throw new SpecException("layout", "must be original or alternate, since the members of the raid0 differ in size");
		}
	}
}
