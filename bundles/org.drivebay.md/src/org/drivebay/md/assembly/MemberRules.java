// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.assembly.Finding.Severity;
import org.drivebay.md.layout.LevelNames;
import org.drivebay.md.superblock.BadBlock;
import org.drivebay.md.superblock.Bitmap;
import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.Feature;
import org.drivebay.md.superblock.Role;
import org.drivebay.md.superblock.Superblock;
import org.drivebay.md.superblock.Superblock1;

/** What is wrong with one member, seen beside the others. */
final class MemberRules {

	private final Candidates candidates;
	private final ExaminedMember member;
	private final List<Finding> findings;
	private final Superblock own;
	private final Superblock newest;

	MemberRules(Candidates candidates, ExaminedMember member, List<Finding> findings) {
		this.candidates = candidates;
		this.member = member;
		this.findings = findings;
		own = member.superblock();
		newest = candidates.superblock();
	}

	void check() {
		damage();
		age();
		shape();
		room();
		role();
		badBlocks();
		for (Superblock other : member.others()) {
			add(Severity.WARNING, "An older " + other.metadata() + " superblock of array " + other.arrayUuid() + " is left at sector "
					+ Long.toUnsignedString(other.superOffset()) + ". mdadm takes the one whose array was made last.");
		}
	}

	private void add(Severity severity, String message) {
		findings.add(new Finding(severity, member.name(), message));
	}

	private void damage() {
		if (!own.checksum().ok()) {
			add(Severity.ERROR, "The superblock's checksum is " + own.checksum().text() + ", its bytes give " + Integer.toHexString(own.checksum().computed())
					+ ": md will not take this member.");
		}
		if (own instanceof Superblock1 current && Feature.unknown(current.featureMap()) != 0) {
			add(Severity.ERROR, "The feature map has bits that no known kernel has: 0x" + Integer.toHexString(Feature.unknown(current.featureMap()))
					+ ". A kernel that does not know them refuses the member.");
		}
		member.problems().forEach(problem -> add(Severity.WARNING, problem));
	}

	private void age() {
		if (candidates.isStale(member)) {
			add(own.role() instanceof Role.Active ? Severity.WARNING : Severity.NOTE,
					"Stale: " + Long.toUnsignedString(candidates.eventsBehind(member)) + " events behind, last written " + own.updateTime() + ". "
							+ (canCatchUp() ? "The bitmap knows what it has missed: --re-add brings it up to date quickly." : "--add rebuilds it whole."));
		}
	}

	private boolean canCatchUp() {
		Bitmap bitmap = candidates.newest().bitmap();
		return bitmap != null && Long.compareUnsigned(own.events(), bitmap.eventsCleared()) >= 0;
	}

	/** What must be the same on all members of an array. */
	private void shape() {
		var differs = new ArrayList<String>();
		differs(differs, "level", LevelNames.of(own.level()), LevelNames.of(newest.level()));
		differs(differs, "layout", own.layout(), newest.layout());
		differs(differs, "chunk sectors", own.chunkSectors(), newest.chunkSectors());
		differs(differs, "raid disks", own.raidDisks(), newest.raidDisks());
		differs(differs, "used sectors", own.sizeSectors(), newest.sizeSectors());
		differs(differs, "creation time", own.creationTime(), newest.creationTime());
		differs(differs, "metadata", own.metadata(), newest.metadata());
		if (!differs.isEmpty()) {
			add(candidates.isStale(member) ? Severity.WARNING : Severity.ERROR,
					"Differs from the newest member, " + candidates.newest().name() + ": " + String.join(", ", differs) + ".");
		}
	}

	private static void differs(List<String> to, String what, Object own, Object newest) {
		if (!own.equals(newest)) {
			to.add(what + " " + own + " instead of " + newest);
		}
	}

	/** The data area must hold what the array uses, and the device must hold the data area. */
	private void room() {
		if (!(own instanceof Superblock1 current) || own.role() == Role.Other.JOURNAL) {
			return;
		}
		long used = newest.sizeSectors();
		long offered = current.device().dataSize();
		if (Long.compareUnsigned(offered, used) < 0) {
			add(Severity.ERROR, "It offers " + Long.toUnsignedString(offered) + " sectors, and the array uses " + Long.toUnsignedString(used) + " of each member.");
		}
		long end = current.device().dataOffset() + (used == 0 ? offered : used);
		boolean cut = member.sectors() > 0 && Long.compareUnsigned(end, member.sectors()) > 0;
		if (cut) {
			add(Severity.ERROR, "It ends at sector " + member.sectors() + ", but its data go to sector " + Long.toUnsignedString(end) + ": it was cut or moved.");
		}
	}

	private void role() {
		boolean rebuilding = own.role() instanceof Role.Active && !candidates.isWhole(member);
		if (rebuilding && own instanceof Superblock1 current && current.has(Feature.RECOVERY_OFFSET)) {
			add(Severity.NOTE, "Its rebuild had come to sector " + Long.toUnsignedString(current.device().recoveryOffset()) + ": md goes on from there.");
		}
		if (own.role() == Role.Other.FAULTY) {
			add(Severity.WARNING, "Marked faulty: it is not used until it is removed and added again.");
		}
	}

	private void badBlocks() {
		List<BadBlock> badBlocks = member.badBlocks();
		if (badBlocks != null && !badBlocks.isEmpty()) {
			long sectors = badBlocks.stream().mapToLong(BadBlock::sectors).sum();
			add(Severity.WARNING, "Its bad-block log has " + badBlocks.size() + " entries over " + sectors
					+ " sectors: md reads them from the other members, and fails reads that nothing else can give. A rebuild copies entries it cannot resolve.");
		}
	}
}
