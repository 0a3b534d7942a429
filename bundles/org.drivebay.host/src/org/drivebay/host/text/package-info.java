// SPDX-License-Identifier: EPL-2.0
/** How numbers are said to people, in windows and on the command line alike. */
@NonNullByDefault
package org.drivebay.host.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
