// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.CardFacts;
import org.drivebay.model.HealthLevel;

/** The disk has no size in these states. */
final class CardNotAttached implements HealthRule<CardFacts> {

	@Override
	public Optional<Finding> check(CardFacts card) {
		return switch (card.state()) {
			case "minimal" -> Optional.of(new Finding(HealthLevel.WARNING,
					"The card is in minimal mode: its firmware is older than " + card.requiredFirmware() + ". Update the firmware, then reset the card."));
			case "detached" -> Optional.of(new Finding(HealthLevel.NOTE, "The card is detached: attach it to use its disk."));
			case "attached", "error" -> Optional.empty();
			default -> Optional.of(new Finding(HealthLevel.NOTE, "The card is " + card.state() + ": its disk is there once that has ended."));
		};
	}
}
