// SPDX-License-Identifier: EPL-2.0
/** How an array gets another shape while it runs: which steps, in which order, and what is done if one is interrupted. After mdadm 4.2. */
@NonNullByDefault
package org.drivebay.md.reshape;

import org.eclipse.jdt.annotation.NonNullByDefault;
