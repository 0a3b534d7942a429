// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

/**
 * Something about members that a person should know.
 *
 * @param subject the member's name, or an empty text for the array
 * @param message one or more sentences
 */
public record Finding(Severity severity, String subject, String message) {

	public enum Severity {
		/** Good to know. */
		NOTE,
		/** The array works, with less than it should have. */
		WARNING,
		/** Data are lost or at risk. */
		ERROR
	}
}
