// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import java.util.List;

/** The way from one shape to another. */
public sealed interface Reshape {

	/**
	 * It goes.
	 *
	 * @param steps one after the other: each must have ended before the next; empty if the shapes are the same
	 */
	record Steps(List<ReshapeStep> steps) implements Reshape {
		public Steps {
			steps = List.copyOf(steps);
		}
	}

	/** It does not. @param reason one or two sentences: why, and what does instead */
	record Refused(String reason) implements Reshape {
	}
}
