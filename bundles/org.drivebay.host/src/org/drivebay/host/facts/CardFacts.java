// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The flash card behind a disk, as it tells of itself; docs/abi/sysfs-block-dbflash says what each value means. Null, 0 or an empty list is what the
 * card does not tell.
 *
 * @param state            detached, attaching, attached, detaching, minimal, formatting, updating or error
 * @param alarms           temperature, shutdown, power, reserve, read-only, offline
 * @param requiredFirmware the oldest that the card attaches with
 * @param writeCache       none, protected or volatile
 * @param badSectors       of 512 bytes, that fail to read until they are written
 * @param ramBytes         memory of the host
 */
public record CardFacts(String state, List<String> alarms, Heat heat, Wear wear, Power power, @Nullable String requiredFirmware,
		@Nullable String writeCache, long badSectors, long ramBytes) {

	public CardFacts {
		alarms = List.copyOf(alarms);
	}

	/**
	 * Temperatures in millidegrees Celsius.
	 *
	 * @param throttle  where the card begins to hold requests back
	 * @param shutdown  where it goes to state error
	 * @param throttled whether requests are held back, for whatever reason
	 */
	public record Heat(int now, int throttle, int shutdown, boolean throttled) {
	}

	/**
	 * @param reservePercent that is left
	 * @param warningPercent from where on the reserve is low
	 * @param media          healthy, warning or read-only
	 * @param ratedBytes     what the host can write in the card's life
	 */
	public record Wear(double reservePercent, int warningPercent, @Nullable String media, long ratedBytes, long remainingBytes, long readBytes,
			long writtenBytes) {
	}

	/** In mW, mV and mA. */
	public record Power(int now, int limit, int busVoltage, int busCurrent) {
	}
}
