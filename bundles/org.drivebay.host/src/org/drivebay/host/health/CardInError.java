// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Locale;
import java.util.Optional;

import org.drivebay.host.facts.CardFacts;
import org.drivebay.model.HealthLevel;

/** The card refuses all requests until it is reset. */
final class CardInError implements HealthRule<CardFacts> {

	@Override
	public Optional<Finding> check(CardFacts card) {
		if (!card.state().equals("error")) {
			return Optional.empty();
		}
		CardFacts.Heat heat = card.heat();
		String what = heat.now() >= heat.shutdown()
				? String.format(Locale.ROOT, "The card has shut down at %.1f °C: cool it below %.0f °C, then reset it.", heat.now() / 1000.0,
						heat.throttle() / 1000.0)
				: "The card is in state error and refuses all requests: the kernel log may say why. Close its disk, then reset it.";
		return Optional.of(new Finding(HealthLevel.CRITICAL, what));
	}
}
