// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

/** Two traces that are looked at side by side. The editor that compares them has it; views find it by adapting that editor. */
public record TracePair(Side left, Side right) {

	/** @param name of the trace, for the user */
	public record Side(String name, TraceWindow window) {
	}
}
