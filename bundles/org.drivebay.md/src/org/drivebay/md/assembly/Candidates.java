// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.Feature;
import org.drivebay.md.superblock.Reshape;
import org.drivebay.md.superblock.Role;
import org.drivebay.md.superblock.Superblock;
import org.drivebay.md.superblock.Superblock1;

/** The members of one array, as md weighs them. */
final class Candidates {

	/** md stops an array member by member, so that one event more or less is no sign of age. */
	private static final int EVENTS_APART = 1;
	/** More roles than any superblock can name: of a damaged one only this many are looked at. */
	private static final int MAX_ROLES = 4096;

	private final List<ExaminedMember> members;
	private final ExaminedMember newest;

	/** @param members at least one, all of one array */
	Candidates(List<ExaminedMember> members) {
		this.members = members.stream().sorted(Comparator.comparingInt(member -> order(member.superblock().role()))).toList();
		newest = members.stream().max((a, b) -> Long.compareUnsigned(a.superblock().events(), b.superblock().events())).orElseThrow();
	}

	private static int order(Role role) {
		return switch (role) {
			case Role.Active active -> active.number();
			case Role.Replacement replacement -> replacement.number();
			case Role.Other _ -> Integer.MAX_VALUE;
		};
	}

	List<ExaminedMember> members() {
		return members;
	}

	/** The one that was written last, which md believes. */
	ExaminedMember newest() {
		return newest;
	}

	Superblock superblock() {
		return newest.superblock();
	}

	/** Roles of the array, those before a reshape to fewer too. */
	int roles() {
		Reshape reshape = superblock().reshape();
		return (int) Math.min(MAX_ROLES, superblock().raidDisks() + (reshape == null ? 0 : reshape.extraDisks()));
	}

	long eventsBehind(ExaminedMember member) {
		return superblock().events() - member.superblock().events();
	}

	boolean isStale(ExaminedMember member) {
		return Long.compareUnsigned(eventsBehind(member), EVENTS_APART) > 0;
	}

	/** Has a role, and all of its data: not one that is being rebuilt. */
	boolean isWhole(ExaminedMember member) {
		boolean rebuilding = member.superblock() instanceof Superblock1 current && current.has(Feature.RECOVERY_OFFSET);
		return member.superblock().role() instanceof Role.Active active && active.number() < roles() && !rebuilding;
	}

	/** Roles that whole members hold. */
	Set<Integer> held(boolean staleToo) {
		var held = new TreeSet<Integer>();
		for (ExaminedMember member : members) {
			if (isWhole(member) && (staleToo || !isStale(member)) && member.superblock().role() instanceof Role.Active active) {
				held.add(active.number());
			}
		}
		return held;
	}

	List<Integer> missing() {
		Set<Integer> held = held(false);
		return IntStream.range(0, roles()).boxed().filter(role -> !held.contains(role)).toList();
	}

	boolean enough(Set<Integer> held) {
		return Redundancy.enough(superblock().level(), superblock().layout(), roles(), held);
	}

	private boolean hasParity() {
		return superblock().level() >= 4 && superblock().level() <= 6;
	}

	/** Parity cannot be trusted, and data that only parity can give are missing: md refuses to start this by itself. */
	boolean dirtyDegraded() {
		boolean logged = superblock() instanceof Superblock1 current && (current.has(Feature.PPL) || current.has(Feature.MULTIPLE_PPLS));
		return hasParity() && !superblock().clean() && !logged && !missing().isEmpty();
	}

	boolean journalMissing() {
		boolean wanted = superblock() instanceof Superblock1 current && current.has(Feature.JOURNAL);
		return wanted && members.stream().noneMatch(member -> member.superblock().role() == Role.Other.JOURNAL && !isStale(member));
	}

	Verdict verdict() {
		if (enough(held(false))) {
			boolean atRisk = dirtyDegraded() || journalMissing();
			return atRisk ? Verdict.NEEDS_FORCE : missing().isEmpty() ? Verdict.STARTS : Verdict.STARTS_DEGRADED;
		}
		return enough(held(true)) ? Verdict.NEEDS_FORCE : Verdict.CANNOT_START;
	}
}
