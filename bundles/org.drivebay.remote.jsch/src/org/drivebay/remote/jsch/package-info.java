// SPDX-License-Identifier: EPL-2.0
/** The port to hosts on JSch; only the product and the command line name it. */
@NonNullByDefault
package org.drivebay.remote.jsch;

import org.eclipse.jdt.annotation.NonNullByDefault;
