// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** Kicked from the array. */
final class MemberFailed implements HealthRule<MemberFacts> {

	@Override
	public Optional<Finding> check(MemberFacts member) {
		if (!member.failed()) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.CRITICAL, "The member has failed and is no longer used."));
	}
}
