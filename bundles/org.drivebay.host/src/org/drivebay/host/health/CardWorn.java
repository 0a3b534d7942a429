// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Locale;
import java.util.Optional;

import org.drivebay.host.facts.CardFacts;
import org.drivebay.model.HealthLevel;

/** The reserve that replaces worn-out blocks runs low, or has. */
final class CardWorn implements HealthRule<CardFacts> {

	@Override
	public Optional<Finding> check(CardFacts card) {
		CardFacts.Wear wear = card.wear();
		return switch (wear.media()) {
			case "read-only" -> Optional.of(new Finding(HealthLevel.CRITICAL,
					"The card is worn out and refuses writes: copy its data elsewhere and replace it."));
			case "warning" -> Optional.of(new Finding(HealthLevel.WARNING, String.format(Locale.ROOT,
					"The card has %.1f %% of its reserve left and becomes read-only at 0: replace it soon.", wear.reservePercent())));
			case null, default -> Optional.empty();
		};
	}
}
