// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

/** A recording did not begin; nothing runs on the host. The message says why, for the user. */
public final class NotRecorded extends Exception {

	private static final long serialVersionUID = 1;

	public NotRecorded(String message) {
		super(message);
	}
}
