// SPDX-License-Identifier: EPL-2.0
/** Reads, watches and writes md's attributes over a {@link org.drivebay.remote.RemoteHost}, without the model. */
@NonNullByDefault
package org.drivebay.host.attribute;

import org.eclipse.jdt.annotation.NonNullByDefault;
