// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** The member's bad-block log is not empty. */
final class BadBlocksKnown implements HealthRule<MemberFacts> {

	@Override
	public Optional<Finding> check(MemberFacts member) {
		int known = member.badBlocks();
		int unsaved = member.unacknowledgedBadBlocks();
		if (known <= 0 && unsaved <= 0) {
			return Optional.empty();
		}
		String pending = unsaved > 0 ? ", " + unsaved + " of them not yet recorded in the metadata" : "";
		return Optional.of(new Finding(HealthLevel.WARNING, Math.max(known, unsaved) + " bad-block entries" + pending
				+ ": the array does without the member there. A rebuild may have copied them from another member."));
	}
}
