// SPDX-License-Identifier: EPL-2.0
/** How md's levels spread data, as numbers and as mdadm's names. */
@NonNullByDefault
package org.drivebay.md.layout;

import org.eclipse.jdt.annotation.NonNullByDefault;
