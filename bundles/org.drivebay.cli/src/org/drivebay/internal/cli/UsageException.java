// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

/** The command line makes no sense: exit status 2. */
final class UsageException extends RuntimeException {

	private static final long serialVersionUID = 1;

	UsageException(String message) {
		super(message);
	}
}
