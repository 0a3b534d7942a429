// SPDX-License-Identifier: EPL-2.0
/** What each implementation of the port must do, seen through the port alone, against any SSH server. */
@NonNullByDefault
package org.drivebay.remote.jsch.contract;

import org.eclipse.jdt.annotation.NonNullByDefault;
