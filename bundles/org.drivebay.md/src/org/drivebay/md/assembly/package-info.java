// SPDX-License-Identifier: EPL-2.0
/**
 * Whether members make an array that md starts, what is wrong with them, and the command and boot lines that fit.
 * {@link org.drivebay.md.assembly.Assembly} is the entrance; it only looks, and touches nothing.
 */
@NonNullByDefault
package org.drivebay.md.assembly;

import org.eclipse.jdt.annotation.NonNullByDefault;
