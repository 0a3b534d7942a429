// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.CardFacts;
import org.drivebay.model.HealthLevel;

/** Sectors that fail to read until they are written. */
final class CardBadSectors implements HealthRule<CardFacts> {

	@Override
	public Optional<Finding> check(CardFacts card) {
		if (card.badSectors() <= 0) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.WARNING, card.badSectors()
				+ " sectors of the card cannot be read until they are written: an array rewrites them when it reads or checks them."));
	}
}
