// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

/**
 * A time that a user wants to come back to.
 *
 * @param time ns since the trace's first event, at least 0
 * @param name one line, without control characters; cut where it is longer than {@link #LONGEST_NAME}
 */
public record Bookmark(long time, String name) {

	public static final int LONGEST_NAME = 200;

	public Bookmark {
		name = name.replaceAll("\\p{Cntrl}", " ").strip();
		name = name.substring(0, Math.min(name.length(), LONGEST_NAME));
	}
}
