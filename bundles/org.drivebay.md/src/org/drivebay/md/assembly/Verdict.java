// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

/** Whether md would start the array from the members that are there. */
public enum Verdict {
	/** With all its roles. */
	STARTS("starts"),
	/** With roles missing. */
	STARTS_DEGRADED("starts degraded"),
	/** Only if told to, at a risk that a finding describes. */
	NEEDS_FORCE("starts only with --force"),
	/** Too little is there. */
	CANNOT_START("cannot start");

	private final String text;

	Verdict(String text) {
		this.text = text;
	}

	public String text() {
		return text;
	}
}
