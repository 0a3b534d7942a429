// SPDX-License-Identifier: EPL-2.0
/** OpenSSH's known_hosts, and the decision whether to trust a host. */
@NonNullByDefault
package org.drivebay.internal.remote.jsch.hostkeys;

import org.eclipse.jdt.annotation.NonNullByDefault;
