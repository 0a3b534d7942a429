// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.Arrays;
import java.util.List;

import org.drivebay.internal.explorer.ui.properties.NodePropertySources;
import org.drivebay.internal.explorer.ui.tree.NodeText;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.FlashCard;
import org.drivebay.model.ModelFactory;
import org.eclipse.ui.views.properties.IPropertySource;
import org.junit.jupiter.api.Test;

/** What a flash card's row and the Properties view say. */
class CardRowTest {

	private final FlashCard card = card();

	private static FlashCard card() {
		FlashCard card = ModelFactory.eINSTANCE.createFlashCard();
		card.setName("dbflash1");
		card.setKind(DeviceKind.FLASH_CARD);
		card.setModel("DBFLASH-1");
		card.setSerial("BAY-FLASH-0001");
		card.setFirmware("1.0.0");
		card.setTransport("pcie");
		card.setState("attached");
		card.setTemperature(79_400);
		card.setThrottled(true);
		card.setReservePercent(6.25);
		card.setMediaStatus("warning");
		card.setRatedBytes(3L << 40);
		card.setPower(9_150);
		card.setBusVoltage(11_980);
		return card;
	}

	@Test
	void theRow() {
		assertEquals("throttled · 79 °C", NodeText.state(card));
		assertEquals("flash card · DBFLASH-1 · serial BAY-FLASH-0001 · firmware 1.0.0 · reserve 6 % · pcie", NodeText.details(card));
	}

	@Test
	void aCardThatTellsNothingIsADisk() {
		card.setState(null);
		assertEquals("", NodeText.state(card));
		assertEquals("flash card · DBFLASH-1 · serial BAY-FLASH-0001 · firmware 1.0.0 · pcie", NodeText.details(card));
		assertEquals(List.of(), properties("Card"));
	}

	@Test
	void propertiesHaveUnits() {
		assertEquals(List.of("State: attached", "Temperature: 79.4 °C", "Throttled: yes", "Power: 9.15 W", "Power limit: 0.00 W", "Bus voltage: 11.98 V",
				"Bus current: 0.00 A", "Host memory used: 0 B"), properties("Card"));
		assertEquals(List.of("Media: warning", "Reserve left: 6.25 %", "Rated for: 3 TiB written", "Remaining: 0 B", "Written in its life: 0 B",
				"Read in its life: 0 B", "Unreadable sectors: 0"), properties("Wear"));
	}

	private List<String> properties(String category) {
		IPropertySource source = new NodePropertySources().getAdapter(card, IPropertySource.class);
		assertNotNull(source);
		return Arrays.stream(source.getPropertyDescriptors()).filter(each -> category.equals(each.getCategory()))
				.map(each -> each.getDisplayName() + ": " + source.getPropertyValue(each.getId())).toList();
	}
}
