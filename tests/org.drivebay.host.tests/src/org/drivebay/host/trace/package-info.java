// SPDX-License-Identifier: EPL-2.0
@NonNullByDefault
package org.drivebay.host.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;
