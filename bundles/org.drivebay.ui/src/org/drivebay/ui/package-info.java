// SPDX-License-Identifier: EPL-2.0
/** What the UI bundles share: the one door to the display, jobs, images, colours, and the way to the lab. */
@NonNullByDefault
package org.drivebay.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
