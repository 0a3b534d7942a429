// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One member of an array.
 *
 * @param name                   the block device's
 * @param role                   the slot; -1 for a spare, a failed one or a journal
 * @param states                 the words of {@code state}
 * @param errors                 read errors that were corrected
 * @param recoveryDoneSectors    -1 when it is whole, or not being rebuilt
 * @param badBlocks              entries of the list
 * @param unacknowledgedBadBlocks entries of the list
 * @param present                whether the host still has the device
 * @param card                   the flash card that it is on, or null
 */
public record MemberFacts(String name, int role, List<String> states, long errors, long sizeSectors, long offsetSectors, long recoveryDoneSectors,
		int badBlocks, int unacknowledgedBadBlocks, boolean present, @Nullable CardFacts card) {

	public MemberFacts {
		states = List.copyOf(states);
	}

	public boolean is(String state) {
		return states.contains(state);
	}

	/** Out of use: md says faulty also of a working member whose new bad blocks are not yet recorded. */
	public boolean failed() {
		return is("faulty") && unacknowledgedBadBlocks == 0;
	}

	/** As mdadm and /proc/mdstat would say it: active, spare, faulty, journal, replacement, rebuilding. */
	public String roleName() {
		if (failed()) {
			return "faulty";
		}
		if (is("journal")) {
			return "journal";
		}
		if (is("replacement")) {
			return role < 0 ? "replacement" : "replacement " + role;
		}
		if (role < 0) {
			return "spare";
		}
		return (is("in_sync") ? "active " : "rebuilding ") + role;
	}
}
