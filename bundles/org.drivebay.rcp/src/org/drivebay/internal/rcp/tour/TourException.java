// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp.tour;

/** The tour cannot go on; the message says what did not happen. */
final class TourException extends RuntimeException {

	private static final long serialVersionUID = 1;

	TourException(String message) {
		super(message);
	}
}
