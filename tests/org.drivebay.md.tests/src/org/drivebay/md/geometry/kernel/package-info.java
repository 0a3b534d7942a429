// SPDX-License-Identifier: EPL-2.0
/** The address map against the kernel's own md, in the lab. */
@NonNullByDefault
package org.drivebay.md.geometry.kernel;

import org.eclipse.jdt.annotation.NonNullByDefault;
