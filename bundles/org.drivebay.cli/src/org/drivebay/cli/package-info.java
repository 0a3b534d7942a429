// SPDX-License-Identifier: EPL-2.0
/** The headless twin of the workbench. */
@NonNullByDefault
package org.drivebay.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
