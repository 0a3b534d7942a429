// SPDX-License-Identifier: EPL-2.0
/** Members of md arrays, recorded from a real kernel, and how a lab host makes more of them. Knows nothing of the code that is tested. */
@NonNullByDefault
package org.drivebay.md.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
