// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** The array still names it, the host has it no more. */
final class MemberMissing implements HealthRule<MemberFacts> {

	@Override
	public Optional<Finding> check(MemberFacts member) {
		if (member.present()) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.CRITICAL, "The device is gone from the host."));
	}
}
