// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that a plan and an array on a host both say.
 *
 * @param subject   the array's or member's device
 * @param attribute what is compared
 * @param planned   an empty text where the plan says nothing
 * @param live      as md has it; why it could not be read, where that is so
 */
public record Comparison(String subject, String attribute, String planned, String live) {

	public boolean differs() {
		return !planned.equals(live);
	}

	/** One clause. */
	public String text() {
		return planned.isEmpty() ? live : subject + " " + attribute + " is " + live + ", planned was " + planned;
	}

	static String text(List<Comparison> differences) {
		return differences.stream().map(Comparison::text).collect(Collectors.joining("; "));
	}
}
