// SPDX-License-Identifier: EPL-2.0
/** Block traces recorded on a host into files here, by the agent or, where that cannot run, by blktrace. */
@NonNullByDefault
package org.drivebay.host.trace;

import org.eclipse.jdt.annotation.NonNullByDefault;
