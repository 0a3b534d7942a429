// SPDX-License-Identifier: EPL-2.0
/** RAID plans: their file, what is wrong with them, and the arrays that they describe. For the thread that the plan belongs to. */
@NonNullByDefault
package org.drivebay.host.plan;

import org.eclipse.jdt.annotation.NonNullByDefault;
