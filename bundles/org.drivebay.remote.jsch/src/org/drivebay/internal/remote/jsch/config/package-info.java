// SPDX-License-Identifier: EPL-2.0
/** OpenSSH's client configuration, as far as Drivebay needs it. */
@NonNullByDefault
package org.drivebay.internal.remote.jsch.config;

import org.eclipse.jdt.annotation.NonNullByDefault;
