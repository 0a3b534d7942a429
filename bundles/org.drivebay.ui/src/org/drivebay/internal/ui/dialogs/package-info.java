// SPDX-License-Identifier: EPL-2.0
/**
 * The questions a connection may have for the user.
 * <p>
 * Parameters have no default: they are overridden from SWT and JFace, which say nothing of null.
 */
@NonNullByDefault({ RETURN_TYPE, FIELD, TYPE_BOUND, TYPE_ARGUMENT })
package org.drivebay.internal.ui.dialogs;

import static org.eclipse.jdt.annotation.DefaultLocation.FIELD;
import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
