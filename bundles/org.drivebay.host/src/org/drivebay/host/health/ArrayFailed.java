// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.model.HealthLevel;

/** More members are gone than the level can do without. */
final class ArrayFailed implements HealthRule<ArrayFacts> {

	@Override
	public Optional<Finding> check(ArrayFacts array) {
		if (!"broken".equals(array.arrayState())) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.CRITICAL,
				"The array is broken: more members have failed than " + array.level() + " can do without."));
	}
}
