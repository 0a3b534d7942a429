// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.model.HealthLevel;

/** Set read-only by hand. read-auto is no finding: so md starts an array until the first write. */
final class ArrayReadOnly implements HealthRule<ArrayFacts> {

	@Override
	public Optional<Finding> check(ArrayFacts array) {
		if (!"readonly".equals(array.arrayState())) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.NOTE, "The array is read-only: writes fail, and no resync can run."));
	}
}
