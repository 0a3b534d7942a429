// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/** What a request asks for. */
public enum Operation {
	READ, WRITE, DISCARD;

	/** @param action of the event that queued the request, see {@link Action} */
	public static Operation of(int action) {
		if ((action & Action.DISCARD) != 0) {
			return DISCARD;
		}
		return (action & Action.WRITE) != 0 ? WRITE : READ;
	}
}
