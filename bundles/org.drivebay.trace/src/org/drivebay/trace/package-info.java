// SPDX-License-Identifier: EPL-2.0
/** Reads block traces: events, what became of each request, and how long each phase took. */
@NonNullByDefault
package org.drivebay.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;
