// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.io.IOException;

/** A member has no superblock, or one that makes no sense. The message names the file and, where there is one, the byte. */
public final class SuperblockException extends IOException {

	private static final long serialVersionUID = 1;

	SuperblockException(String file, String reason) {
		super(file + ": " + reason);
	}

	SuperblockException(String file, long offset, String reason) {
		super(file + ": byte " + offset + ": " + reason);
	}
}
