// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

/** The input or the host was at fault: exit status 1, and the message is the line that says it. */
final class FailedException extends Exception {

	private static final long serialVersionUID = 1;

	FailedException(String message) {
		super(message);
	}
}
