// SPDX-License-Identifier: EPL-2.0
/** A host in a file, to be looked at without the host. */
@NonNullByDefault
package org.drivebay.host.snapshot;

import org.eclipse.jdt.annotation.NonNullByDefault;
