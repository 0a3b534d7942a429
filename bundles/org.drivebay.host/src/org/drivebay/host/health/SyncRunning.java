// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.model.HealthLevel;

/** A resync, recovery, check, repair or reshape. */
final class SyncRunning implements HealthRule<ArrayFacts> {

	@Override
	public Optional<Finding> check(ArrayFacts array) {
		String action = array.sync().action();
		if (action == null || action.equals("idle")) {
			return Optional.empty();
		}
		if (array.sync().delayed()) {
			return Optional.of(new Finding(HealthLevel.NOTE, "A " + action + " waits until another array that shares a device is done."));
		}
		if (!array.sync().running()) {
			return Optional.empty();
		}
		HealthLevel level = action.equals("check") ? HealthLevel.OK : HealthLevel.NOTE;
		return Optional.of(new Finding(level, "A " + action + " is running, " + array.sync().percent() + " % done."));
	}
}
