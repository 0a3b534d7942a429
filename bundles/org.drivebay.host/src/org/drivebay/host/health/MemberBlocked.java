// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** Writes wait until a failure or bad blocks are recorded. */
final class MemberBlocked implements HealthRule<MemberFacts> {

	@Override
	public Optional<Finding> check(MemberFacts member) {
		if (!member.is("blocked")) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.WARNING, "Writes to the member wait until a failure or bad blocks are recorded in the metadata."));
	}
}
