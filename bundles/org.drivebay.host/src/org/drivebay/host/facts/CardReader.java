// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;
import java.util.stream.Stream;

import org.drivebay.host.facts.CardFacts.Heat;
import org.drivebay.host.facts.CardFacts.Power;
import org.drivebay.host.facts.CardFacts.Wear;
import org.eclipse.jdt.annotation.Nullable;

/** The card of {@code /sys/block/dbflashN/dbflash}. */
final class CardReader {

	/** What the card was made with: it can change only while the disk is away. */
	private static final List<String> STATIC_FILES = List.of("firmware_required", "pbw_rated_bytes", "pcie_link_speed", "pcie_link_width", "product",
			"reserve_warning_percent", "temperature_shutdown", "temperature_throttle", "write_cache");
	private static final List<String> LIVE_FILES = List.of("alarm", "bad_sectors", "bytes_read", "bytes_written", "current_bus", "firmware",
			"media_status", "pbw_remaining_bytes", "power", "power_limit", "ram_bytes", "reserve_percent", "state", "temperature", "throttled",
			"voltage_bus");

	private CardReader() {
	}

	static List<String> staticFiles() {
		return patterns(STATIC_FILES);
	}

	static List<String> liveFiles() {
		return patterns(LIVE_FILES);
	}

	private static List<String> patterns(List<String> names) {
		return names.stream().map(name -> "/sys/block/dbflash*/dbflash/" + name).toList();
	}

	/**
	 * @param folder of the disk, with a slash at its end
	 * @return null for a disk without such a card
	 */
	static @Nullable CardFacts read(Answers answers, String folder) {
		String card = folder + "dbflash/";
		String state = answers.word(card + "state");
		if (state == null) {
			return null;
		}
		List<String> alarms = Stream.of(answers.text(card + "alarm").split(" ")).filter(alarm -> !alarm.isEmpty() && !alarm.equals("none")).toList();
		var heat = new Heat(answers.integer(card + "temperature", 0), answers.integer(card + "temperature_throttle", 0),
				answers.integer(card + "temperature_shutdown", 0), answers.flag(card + "throttled"));
		var power = new Power(answers.integer(card + "power", 0), answers.integer(card + "power_limit", 0), answers.integer(card + "voltage_bus", 0),
				answers.integer(card + "current_bus", 0));
		return new CardFacts(state, alarms, heat, wear(answers, card), power, answers.word(card + "firmware_required"),
				answers.word(card + "write_cache"), answers.number(card + "bad_sectors", 0), answers.number(card + "ram_bytes", 0));
	}

	private static Wear wear(Answers answers, String card) {
		return new Wear(percent(answers.text(card + "reserve_percent")), answers.integer(card + "reserve_warning_percent", 0),
				answers.word(card + "media_status"), answers.number(card + "pbw_rated_bytes", 0), answers.number(card + "pbw_remaining_bytes", 0),
				answers.number(card + "bytes_read", 0), answers.number(card + "bytes_written", 0));
	}

	/** {@code 6.25}; 0 for anything else. */
	private static double percent(String text) {
		return text.matches("\\d{1,3}(\\.\\d{1,6})?") ? Double.parseDouble(text) : 0;
	}
}
