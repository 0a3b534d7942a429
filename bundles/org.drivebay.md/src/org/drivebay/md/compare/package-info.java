// SPDX-License-Identifier: EPL-2.0
/** What a layout is worth, in numbers, so that two can be compared. Computed from the address map alone; a host's load or disks do not count. */
@NonNullByDefault
package org.drivebay.md.compare;

import org.eclipse.jdt.annotation.NonNullByDefault;
