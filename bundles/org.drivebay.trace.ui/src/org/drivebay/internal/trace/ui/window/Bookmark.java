// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

/** A time that a user wants to come back to. @param time ns since the trace's first event */
public record Bookmark(long time, String name) {
}
