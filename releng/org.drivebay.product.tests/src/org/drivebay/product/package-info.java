// SPDX-License-Identifier: EPL-2.0
/** The archives as a user gets them. */
@NonNullByDefault
package org.drivebay.product;

import org.eclipse.jdt.annotation.NonNullByDefault;
