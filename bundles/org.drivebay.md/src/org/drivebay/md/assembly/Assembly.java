// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.Role;
import org.drivebay.md.superblock.Superblock;

/** Tells what members make. */
public final class Assembly {

	private Assembly() {
	}

	/** @return one diagnosis for each array whose members are there, the one with the most members first */
	public static List<ArrayDiagnosis> diagnose(List<ExaminedMember> members) {
		Map<String, List<ExaminedMember>> arrays = new LinkedHashMap<>();
		members.forEach(member -> arrays.computeIfAbsent(member.superblock().arrayUuid(), uuid -> new ArrayList<>()).add(member));
		return arrays.values().stream().sorted(Comparator.comparing((List<ExaminedMember> each) -> each.size()).reversed())
				.map(each -> diagnose(new Candidates(each))).toList();
	}

	private static ArrayDiagnosis diagnose(Candidates candidates) {
		var findings = new ArrayList<Finding>();
		new ArrayRules(candidates, findings).check();
		candidates.members().forEach(member -> new MemberRules(candidates, member, findings).check());
		findings.sort(Comparator.comparing(Finding::severity).reversed());
		Superblock superblock = candidates.superblock();
		String device = ArrayDevice.of(superblock);
		Verdict verdict = candidates.verdict();
		return new ArrayDiagnosis(superblock.arrayUuid(), device, candidates.members(), candidates.newest(), verdict, findings,
				command(candidates, device, verdict), BootLine.of(candidates, device));
	}

	private static List<String> command(Candidates candidates, String device, Verdict verdict) {
		if (verdict == Verdict.CANNOT_START) {
			return List.of();
		}
		var words = new ArrayList<>(List.of("mdadm", "--assemble", device, "--uuid", candidates.superblock().arrayUuid()));
		if (verdict == Verdict.NEEDS_FORCE) {
			words.add("--force");
		} else if (fewerThanLast(candidates)) {
			words.add("--run");
		}
		boolean staleToo = !candidates.enough(candidates.held(false));
		for (ExaminedMember member : candidates.members()) {
			boolean useful = member.superblock().role() != Role.Other.FAULTY && (staleToo || !candidates.isStale(member));
			if (useful) {
				words.add(member.name());
			}
		}
		return words;
	}

	/** mdadm starts an array that lacks members it had when it was stopped only if told so. */
	private static boolean fewerThanLast(Candidates candidates) {
		String last = candidates.superblock().arrayState().orElse("");
		return candidates.missing().stream().anyMatch(role -> role < last.length() && last.charAt(role) != '.');
	}
}
