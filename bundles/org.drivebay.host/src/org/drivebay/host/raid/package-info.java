// SPDX-License-Identifier: EPL-2.0
/** Members on a host: their superblocks, and planned arrays made of them: previewed, confirmed, run, verified, accounted for. */
@NonNullByDefault
package org.drivebay.host.raid;

import org.eclipse.jdt.annotation.NonNullByDefault;
