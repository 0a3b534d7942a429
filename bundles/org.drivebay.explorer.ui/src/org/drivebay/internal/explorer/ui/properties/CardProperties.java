// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.properties;

import java.util.Locale;

import org.drivebay.host.text.Quantities;
import org.drivebay.model.FlashCard;

/** What a flash card tells of itself. */
final class CardProperties {

	private static final double MILLI = 1000;

	private CardProperties() {
	}

	static void add(PropertyTable table, FlashCard card) {
		if (card.getState() == null) {
			return;
		}
		table.category("Card").add("State", card.getState()).add("Temperature", scaled("%.1f °C", card.getTemperature()))
				.add("Throttled", card.isThrottled()).add("Power", scaled("%.2f W", card.getPower()))
				.add("Power limit", scaled("%.2f W", card.getPowerLimit())).add("Bus voltage", scaled("%.2f V", card.getBusVoltage()))
				.add("Bus current", scaled("%.2f A", card.getBusCurrent())).add("Firmware required", card.getRequiredFirmware())
				.add("Write cache", card.getWriteCache()).add("Host memory used", Quantities.bytes(card.getRamBytes()));
		table.category("Wear").add("Media", card.getMediaStatus()).add("Reserve left", String.format(Locale.ROOT, "%.2f %%", card.getReservePercent()))
				.add("Rated for", Quantities.bytes(card.getRatedBytes()) + " written").add("Remaining", Quantities.bytes(card.getRemainingBytes()))
				.add("Written in its life", Quantities.bytes(card.getWrittenBytes())).add("Read in its life", Quantities.bytes(card.getReadBytes()))
				.count("Unreadable sectors", card.getBadSectors(), "");
	}

	/** @param thousandths of the unit */
	private static String scaled(String format, int thousandths) {
		return String.format(Locale.ROOT, format, thousandths / MILLI);
	}
}
