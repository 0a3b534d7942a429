// SPDX-License-Identifier: EPL-2.0
/** Logins, host keys, and all the ways in which a connection fails; against a server in this process and the lab. */
@NonNullByDefault
package org.drivebay.remote.jsch.failures;

import org.eclipse.jdt.annotation.NonNullByDefault;
