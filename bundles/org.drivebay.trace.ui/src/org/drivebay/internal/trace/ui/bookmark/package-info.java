// SPDX-License-Identifier: EPL-2.0
/**
 * Bookmarks in a list, and in a file beside the trace.
 * <p>
 * Parameters and fields have no default for null: the former are overridden from SWT and JFace, which say nothing of it, the latter are widgets
 * that come after the constructor.
 */
@NonNullByDefault({ RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT })
package org.drivebay.internal.trace.ui.bookmark;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
