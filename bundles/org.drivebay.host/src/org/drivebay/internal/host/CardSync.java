// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import static org.drivebay.internal.host.Features.set;

import org.drivebay.host.facts.CardFacts;
import org.drivebay.model.FlashCard;
import org.drivebay.model.ModelPackage.Literals;
import org.eclipse.jdt.annotation.Nullable;

/** Takes what a flash card has more than other disks over to the facts. */
final class CardSync {

	private CardSync() {
	}

	/** @param facts null for a card that tells nothing of itself */
	static void apply(FlashCard card, @Nullable CardFacts facts) {
		if (facts == null) {
			set(card, Literals.FLASH_CARD__STATE, null);
			return;
		}
		set(card, Literals.FLASH_CARD__STATE, facts.state());
		set(card, Literals.FLASH_CARD__TEMPERATURE, facts.heat().now());
		set(card, Literals.FLASH_CARD__THROTTLED, facts.heat().throttled());
		set(card, Literals.FLASH_CARD__REQUIRED_FIRMWARE, facts.requiredFirmware());
		set(card, Literals.FLASH_CARD__WRITE_CACHE, facts.writeCache());
		set(card, Literals.FLASH_CARD__BAD_SECTORS, facts.badSectors());
		set(card, Literals.FLASH_CARD__RAM_BYTES, facts.ramBytes());
		wear(card, facts.wear());
		power(card, facts.power());
	}

	private static void wear(FlashCard card, CardFacts.Wear wear) {
		set(card, Literals.FLASH_CARD__RESERVE_PERCENT, wear.reservePercent());
		set(card, Literals.FLASH_CARD__MEDIA_STATUS, wear.media());
		set(card, Literals.FLASH_CARD__RATED_BYTES, wear.ratedBytes());
		set(card, Literals.FLASH_CARD__REMAINING_BYTES, wear.remainingBytes());
		set(card, Literals.FLASH_CARD__READ_BYTES, wear.readBytes());
		set(card, Literals.FLASH_CARD__WRITTEN_BYTES, wear.writtenBytes());
	}

	private static void power(FlashCard card, CardFacts.Power power) {
		set(card, Literals.FLASH_CARD__POWER, power.now());
		set(card, Literals.FLASH_CARD__POWER_LIMIT, power.limit());
		set(card, Literals.FLASH_CARD__BUS_VOLTAGE, power.busVoltage());
		set(card, Literals.FLASH_CARD__BUS_CURRENT, power.busCurrent());
	}
}
