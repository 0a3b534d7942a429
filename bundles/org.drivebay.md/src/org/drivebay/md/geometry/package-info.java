// SPDX-License-Identifier: EPL-2.0
/** The address map of md arrays: which member sector holds an array sector, its copies and its parity, and back. */
@NonNullByDefault
package org.drivebay.md.geometry;

import org.eclipse.jdt.annotation.NonNullByDefault;
