// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** Read errors that were mended from the other members. */
final class ReadErrorsSeen implements HealthRule<MemberFacts> {

	@Override
	public Optional<Finding> check(MemberFacts member) {
		if (member.errors() <= 0) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.WARNING, member.errors() + " read errors, corrected from the other members so far."));
	}
}
