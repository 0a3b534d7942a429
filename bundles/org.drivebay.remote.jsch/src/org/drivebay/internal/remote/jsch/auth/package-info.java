// SPDX-License-Identifier: EPL-2.0
/** Agent, key files and secrets. */
@NonNullByDefault
package org.drivebay.internal.remote.jsch.auth;

import org.eclipse.jdt.annotation.NonNullByDefault;
