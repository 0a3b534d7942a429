// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.model.HealthLevel;

/** A missing member whose place nothing takes. */
final class ArrayWithoutSpare implements HealthRule<ArrayFacts> {

	@Override
	public Optional<Finding> check(ArrayFacts array) {
		boolean spare = array.members().stream().map(member -> member.roleName()).anyMatch(role -> role.equals("spare") || role.startsWith("rebuilding"));
		if (array.degraded() <= 0 || spare) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.WARNING, "No spare takes the missing member's place: add a device to start the recovery."));
	}
}
