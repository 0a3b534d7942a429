// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

/** The agent cannot be used on a host; the message says why, for the user. */
public final class AgentUnavailable extends Exception {

	private static final long serialVersionUID = 1;

	AgentUnavailable(String message) {
		super(message);
	}
}
