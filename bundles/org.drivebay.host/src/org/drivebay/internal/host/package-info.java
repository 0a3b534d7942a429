// SPDX-License-Identifier: EPL-2.0
@NonNullByDefault
package org.drivebay.internal.host;

import org.eclipse.jdt.annotation.NonNullByDefault;
