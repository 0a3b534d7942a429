// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** Marked by md or by the user. */
final class ReplacementWanted implements HealthRule<MemberFacts> {

	@Override
	public Optional<Finding> check(MemberFacts member) {
		if (!member.is("want_replacement")) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.WARNING, "The member should be replaced: a spare takes over its data while it still works."));
	}
}
