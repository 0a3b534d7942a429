// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

/**
 * What reading a file on a host gave.
 *
 * @param errno   the host's number, 0 for none
 * @param status  whether it was read, and whole
 * @param payload what was read before {@code errno} came up
 */
public record FileContent(int errno, Status status, Payload payload) {

	public enum Status {
		/** All of it. */
		WHOLE,
		/** It goes on beyond the agent's limit. */
		TRUNCATED,
		/** Not read, since reading it does something. */
		SKIPPED,
		/** Not read, since nobody may. */
		UNREADABLE
	}

	/** Whether the payload is what the file holds. */
	public boolean isValue() {
		return errno == 0 && status == Status.WHOLE;
	}
}
