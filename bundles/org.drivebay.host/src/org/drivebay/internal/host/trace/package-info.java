// SPDX-License-Identifier: EPL-2.0
/** Where a recording's records come from, and where they go. */
@NonNullByDefault
package org.drivebay.internal.host.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;
