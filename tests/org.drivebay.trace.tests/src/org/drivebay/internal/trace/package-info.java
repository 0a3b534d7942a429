// SPDX-License-Identifier: EPL-2.0
/** What the readers of block traces must do. */
@NonNullByDefault
package org.drivebay.internal.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;
