// SPDX-License-Identifier: EPL-2.0
/** Links, channels, fetch and watch. */
@NonNullByDefault
package org.drivebay.internal.remote.jsch;

import org.eclipse.jdt.annotation.NonNullByDefault;
