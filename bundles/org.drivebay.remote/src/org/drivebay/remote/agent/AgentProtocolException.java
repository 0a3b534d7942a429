// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import java.io.IOException;

/** The stream does not have the form that was agreed on; the message names the frame and the byte. */
public final class AgentProtocolException extends IOException {

	private static final long serialVersionUID = 1;
	private final long frame;
	private final long offset;

	/**
	 * @param frame  number of the frame at fault, the hello is 0
	 * @param offset of that frame in the stream, in bytes behind the magic
	 */
	AgentProtocolException(String message, long frame, long offset) {
		super("agent stream, frame " + frame + " at byte " + offset + ": " + message);
		this.frame = frame;
		this.offset = offset;
	}

	public long frame() {
		return frame;
	}

	public long offset() {
		return offset;
	}
}
