// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** md remembers that a write to it has failed. */
final class WriteErrorSeen implements HealthRule<MemberFacts> {

	@Override
	public Optional<Finding> check(MemberFacts member) {
		if (!member.is("write_error")) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.WARNING, "A write to the member has failed before."));
	}
}
