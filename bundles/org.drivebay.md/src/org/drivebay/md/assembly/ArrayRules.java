// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.drivebay.md.assembly.Finding.Severity;
import org.drivebay.md.layout.LevelNames;
import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.Reshape;
import org.drivebay.md.superblock.Role;
import org.drivebay.md.superblock.Superblock;
import org.drivebay.md.superblock.Superblock1;

/** What is wrong with an array as a whole. */
final class ArrayRules {

	private final Candidates candidates;
	private final List<Finding> findings;
	private final Superblock superblock;

	ArrayRules(Candidates candidates, List<Finding> findings) {
		this.candidates = candidates;
		this.findings = findings;
		superblock = candidates.superblock();
	}

	void check() {
		missingRoles();
		rolesTakenTwice();
		dirtyDegraded();
		journal();
		resync();
		reshape();
		dataOffsets();
	}

	private void add(Severity severity, String message) {
		findings.add(new Finding(severity, "", message));
	}

	private void missingRoles() {
		List<Integer> missing = candidates.missing();
		if (missing.isEmpty()) {
			return;
		}
		String roles = (missing.size() == 1 ? "Role " : "Roles ") + list(missing) + " of " + candidates.roles() + (missing.size() == 1 ? " is" : " are")
				+ " missing.";
		Set<Integer> held = candidates.held(false);
		if (candidates.enough(held)) {
			add(Severity.WARNING, roles + " All data are there.");
		} else if (candidates.enough(candidates.held(true))) {
			add(Severity.ERROR, roles + " There would be enough with the stale members: --force takes the newest of them as if they were up to date."
					+ " What was written since they left the array is on them in part or not at all, so files and file system may be damaged; check them"
					+ " read-only before anything is written. mdadm 4.2 marks a member up to date and then says 'not enough to start the array': the same line a"
					+ " second time starts it.");
		} else {
			add(Severity.ERROR, roles + " A " + LevelNames.of(superblock.level()) + " cannot be started without them: look for more members.");
		}
	}

	private static String list(List<Integer> roles) {
		int shown = Math.min(roles.size(), 24);
		return roles.subList(0, shown).stream().map(String::valueOf).collect(Collectors.joining(", ")) + (shown < roles.size() ? " …" : "");
	}

	private void rolesTakenTwice() {
		var taken = new TreeSet<Integer>();
		for (ExaminedMember member : candidates.members()) {
			if (member.superblock().role() instanceof Role.Active role && !candidates.isStale(member) && !taken.add(role.number())) {
				findings.add(new Finding(Severity.ERROR, member.name(),
						"Another member has the role '" + role.text() + "' too: one of them is a copy. Give mdadm only one of the two."));
			}
		}
	}

	private void dirtyDegraded() {
		if (candidates.dirtyDegraded() && candidates.enough(candidates.held(false))) {
			add(Severity.ERROR, "The array is dirty and degraded: it was being written when it stopped, so parity may not fit the data, and missing data can be"
					+ " had from parity alone. --force starts it; the blocks that were being written then may read wrong without any error. At boot,"
					+ " md-mod.start_dirty_degraded=1 does the same.");
		}
	}

	private void journal() {
		if (candidates.journalMissing()) {
			add(Severity.ERROR, "The array has a journal, and its device is missing or stale: what stands in the journal alone is lost. --force starts the"
					+ " array without it, read-only until a journal is added or the policy is changed.");
		}
	}

	private void resync() {
		if (!superblock.clean() && !candidates.dirtyDegraded()) {
			add(Severity.NOTE, "The array was not stopped cleanly, or was still being synchronised: md will resync it when it starts.");
		}
	}

	private void reshape() {
		Reshape reshape = superblock.reshape();
		if (reshape != null) {
			add(Severity.WARNING, "A reshape had come to sector " + Long.toUnsignedString(reshape.position()) + " of the array (by " + reshape.deltaDisks()
					+ " members, to " + LevelNames.of(reshape.newLevel()) + "): md goes on with it when it starts. If it was begun with --backup-file, give the"
					+ " same file to --assemble; without it mdadm refuses unless told --invalid-backup.");
		}
	}

	/** mdadm refuses to re-create or to reshape across different ones with no more than "Invalid argument". */
	private void dataOffsets() {
		var places = new ArrayList<String>();
		var offsets = new TreeSet<Long>();
		for (ExaminedMember member : candidates.members()) {
			if (member.superblock() instanceof Superblock1 current && offsets.add(current.device().dataOffset())) {
				places.add(Long.toUnsignedString(current.device().dataOffset()) + " (" + member.name() + ")");
			}
		}
		if (offsets.size() > 1) {
			add(Severity.NOTE, "Data begin at different sectors: " + String.join(", ", places)
					+ ". md runs such an array; to make it anew over its data, --create needs --data-offset=variable and an offset for each member.");
		}
	}
}
