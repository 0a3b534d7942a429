// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Locale;
import java.util.Optional;

import org.drivebay.host.facts.CardFacts;
import org.drivebay.model.HealthLevel;

/** Throttled by temperature; the shutdown that comes next is another rule. */
final class CardTooHot implements HealthRule<CardFacts> {

	@Override
	public Optional<Finding> check(CardFacts card) {
		CardFacts.Heat heat = card.heat();
		if (!card.alarms().contains("temperature") || card.state().equals("error")) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.WARNING, String.format(Locale.ROOT,
				"The card holds requests back at %.1f °C: improve its cooling or lower the load. At %.0f °C it shuts down.", heat.now() / 1000.0,
				heat.shutdown() / 1000.0)));
	}
}
