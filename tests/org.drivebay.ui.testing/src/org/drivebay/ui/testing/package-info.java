// SPDX-License-Identifier: EPL-2.0
/** Drives the workbench as a person does: with real mouse and key events, and by what is written on the screen. */
@NonNullByDefault
package org.drivebay.ui.testing;

import org.eclipse.jdt.annotation.NonNullByDefault;
