// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What one picture is of.
 *
 * @param plot      where to draw; may reach beyond what is seen, above and below
 * @param time      over the plot
 * @param device    that pictures of a single device are of
 * @param selection what is selected
 */
public record Frame(LoadedTrace trace, TimeScale time, Area plot, TraceColors colors, int device, @Nullable TraceSelection selection) {
}
