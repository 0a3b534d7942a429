// SPDX-License-Identifier: EPL-2.0
/** What the viewer knows of a trace: where requests are found by time, and zoom levels. No widgets; made by a job, read by the UI thread. */
@NonNullByDefault
package org.drivebay.internal.trace.ui.data;

import org.eclipse.jdt.annotation.NonNullByDefault;
