// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.snapshot;

import java.io.IOException;

/** The file is no snapshot, or a damaged one; the message says where. */
public final class SnapshotFormatException extends IOException {

	private static final long serialVersionUID = 1;

	public SnapshotFormatException(String message) {
		super(message);
	}

	public SnapshotFormatException(String message, Throwable cause) {
		super(message, cause);
	}
}
