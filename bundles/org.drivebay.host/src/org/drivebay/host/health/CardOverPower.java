// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Locale;
import java.util.Optional;

import org.drivebay.host.facts.CardFacts;
import org.drivebay.model.HealthLevel;

/** Throttled by the limit of power. */
final class CardOverPower implements HealthRule<CardFacts> {

	@Override
	public Optional<Finding> check(CardFacts card) {
		if (!card.alarms().contains("power")) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.WARNING,
				String.format(Locale.ROOT, "The card holds requests back: it takes %.1f W, and its limit is %.1f W. Raise the limit or lower the load.",
						card.power().now() / 1000.0, card.power().limit() / 1000.0)));
	}
}
