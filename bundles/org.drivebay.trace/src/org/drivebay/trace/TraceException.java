// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.io.IOException;
import java.nio.file.Path;

/** What was given is no trace that can be read. The message names the file and, where it has one, the offset. */
public final class TraceException extends IOException {

	private static final long serialVersionUID = 1;

	public TraceException(Path file, String problem) {
		super(file + ": " + problem);
	}

	/** @param offset in bytes from the start of the file */
	public TraceException(Path file, long offset, String problem) {
		super(file + ": at offset " + offset + ": " + problem);
	}
}
