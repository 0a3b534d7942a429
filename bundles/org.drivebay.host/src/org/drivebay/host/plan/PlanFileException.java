// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.io.IOException;

/** A file that is no plan. The message names the file and, where it is known, the line and column. */
public final class PlanFileException extends IOException {

	private static final long serialVersionUID = 1;

	PlanFileException(String file, String reason, Throwable cause) {
		super(file + ": " + reason, cause);
	}

	PlanFileException(String file, String reason) {
		super(file + ": " + reason);
	}

	/** @param line from 1, 0 if unknown; as is the column */
	static PlanFileException at(String file, int line, int column, String reason) {
		return new PlanFileException(line > 0 ? file + ":" + line + ":" + column : file, reason);
	}
}
