// SPDX-License-Identifier: EPL-2.0
/** A class of JFace that GEF's release on Maven Central was compiled against and that JFace has no more. */
@NonNullByDefault
package org.eclipse.jface.util;

import org.eclipse.jdt.annotation.NonNullByDefault;
