// SPDX-License-Identifier: EPL-2.0
/** What is known of md's sysfs attributes: meaning, unit, who may write what. Source: the kernel's Documentation/admin-guide/md.rst. */
@NonNullByDefault
package org.drivebay.md.attribute;

import org.eclipse.jdt.annotation.NonNullByDefault;
