// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** Has a role but not yet all of its data. */
final class MemberRebuilding implements HealthRule<MemberFacts> {

	@Override
	public Optional<Finding> check(MemberFacts member) {
		boolean whole = member.is("in_sync") || member.is("faulty") || member.is("journal");
		if (member.role() < 0 || whole) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.NOTE, "The member is being rebuilt and does not protect anything yet."));
	}
}
