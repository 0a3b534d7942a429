// SPDX-License-Identifier: EPL-2.0
/** What the tests of SSH stand on: a server in this process, a link that can be broken, a user who answers as told. */
@NonNullByDefault
package org.drivebay.remote.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
