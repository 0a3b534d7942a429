// SPDX-License-Identifier: EPL-2.0
/**
 * The guided tour: the workbench shows itself around on the lab host and leaves screenshots.
 * <p>
 * Parameters have no null default: they are overridden from SWT, JFace and the workbench, which say nothing of null.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_BOUND, TYPE_ARGUMENT })
package org.drivebay.internal.rcp.tour;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
