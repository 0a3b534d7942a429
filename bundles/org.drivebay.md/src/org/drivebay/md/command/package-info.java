// SPDX-License-Identifier: EPL-2.0
/**
 * mdadm commands as lists of words, each with what it does, how it is undone, and what stands behind it in the kernel. Nothing here is a shell
 * line: whoever shows or sends one quotes the words.
 */
@NonNullByDefault
package org.drivebay.md.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
