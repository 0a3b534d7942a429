// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.model.HealthLevel;

/** Members are missing, and the array still works. */
final class ArrayDegraded implements HealthRule<ArrayFacts> {

	@Override
	public Optional<Finding> check(ArrayFacts array) {
		if (array.degraded() <= 0) {
			return Optional.empty();
		}
		int left = redundancyLeft(array);
		String rest = left == 0 ? "the next failure may lose data" : "it can lose " + left + " more";
		return Optional.of(new Finding(left == 0 ? HealthLevel.CRITICAL : HealthLevel.WARNING,
				"The array is degraded: " + array.degraded() + " of " + array.raidDisks() + " members missing, " + rest + "."));
	}

	/** How many more failures are survived whichever member they hit. With raid10 it depends on who has failed: taken at the worst. */
	private static int redundancyLeft(ArrayFacts array) {
		int least = switch (array.level()) {
			case "raid1" -> array.raidDisks() - 1;
			case "raid4", "raid5" -> 1;
			case "raid6" -> 2;
			default -> 0;
		};
		return Math.max(0, least - array.degraded());
	}
}
