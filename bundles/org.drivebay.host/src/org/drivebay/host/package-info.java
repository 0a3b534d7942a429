// SPDX-License-Identifier: EPL-2.0
/** Finds out what is on a host, keeps the model up to date, and reads and writes md's attributes. */
@NonNullByDefault
package org.drivebay.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
