// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.model.HealthLevel;

/** Assembled but not started, for want of members or by hand. */
final class ArrayNotRunning implements HealthRule<ArrayFacts> {

	@Override
	public Optional<Finding> check(ArrayFacts array) {
		if (!"inactive".equals(array.arrayState())) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.CRITICAL, "The array is inactive: it has been put together but not started, and all I/O on it fails."));
	}
}
