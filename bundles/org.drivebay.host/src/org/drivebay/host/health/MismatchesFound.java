// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.model.HealthLevel;

/** What the last check or repair found. */
final class MismatchesFound implements HealthRule<ArrayFacts> {

	@Override
	public Optional<Finding> check(ArrayFacts array) {
		if (array.mismatchSectors() <= 0) {
			return Optional.empty();
		}
		String found = array.mismatchSectors() + " sectors did not agree at the last ";
		if ("repair".equals(array.lastSyncAction()) || "resync".equals(array.lastSyncAction())) {
			return Optional.of(new Finding(HealthLevel.NOTE, found + array.lastSyncAction() + " and were rewritten."));
		}
		boolean copies = array.level().equals("raid1") || array.level().equals("raid10");
		return Optional.of(copies ? amongCopies(array, found) : againstParity(array, found));
	}

	/** A page that changes while it is being written goes out different to each copy; if it is then freed, nobody ever reads it. */
	private static Finding amongCopies(ArrayFacts array, String found) {
		return new Finding(HealthLevel.NOTE, found + "check. On " + array.level()
				+ " this is often harmless: swap and deleted files may differ between copies that nobody will read.");
	}

	private static Finding againstParity(ArrayFacts array, String found) {
		return new Finding(HealthLevel.WARNING,
				found + "check. On " + array.level() + " data and parity should never differ: find the cause before a repair.");
	}
}
