// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.drivebay.model.FlashCard;

/** What the row of a flash card says more than that of a disk; nothing if the card tells nothing of itself. */
final class CardText {

	private static final String ATTACHED = "attached";

	private CardText() {
	}

	/** What keeps the card from its work, else its state; and its temperature in whole degrees. */
	static List<String> state(FlashCard card) {
		List<String> parts = new ArrayList<>();
		String state = card.getState();
		if (state == null) {
			return parts;
		}
		if (card.isThrottled()) {
			parts.add("throttled");
		}
		if ("read-only".equals(card.getMediaStatus())) {
			parts.add("worn out");
		}
		if (parts.isEmpty() || !state.equals(ATTACHED)) {
			parts.addFirst(state);
		}
		parts.add(String.format(Locale.ROOT, "%.0f °C", card.getTemperature() / 1000.0));
		return parts;
	}

	static List<String> details(FlashCard card) {
		List<String> parts = new ArrayList<>();
		if (card.getFirmware() != null) {
			parts.add("firmware " + card.getFirmware());
		}
		if (card.getState() != null) {
			parts.add(String.format(Locale.ROOT, "reserve %.0f %%", card.getReservePercent()));
		}
		return parts;
	}
}
