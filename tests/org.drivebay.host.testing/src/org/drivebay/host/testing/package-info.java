// SPDX-License-Identifier: EPL-2.0
/** A lab whose hosts do what a test tells them to, for the user interface's tests. */
@NonNullByDefault
package org.drivebay.host.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
