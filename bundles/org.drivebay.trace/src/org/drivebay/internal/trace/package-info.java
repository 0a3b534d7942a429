// SPDX-License-Identifier: EPL-2.0
/** How traces are read. Nothing here makes an object for each event. */
@NonNullByDefault
package org.drivebay.internal.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;
