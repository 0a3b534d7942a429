// SPDX-License-Identifier: EPL-2.0
/**
 * The array of a trace whose member I/Os are joined to its requests: what views of it share.
 * <p>
 * Parameters and fields have no default for null: the former are overridden from SWT and JFace, which say nothing of it, the latter are widgets
 * that come after the constructor.
 */
@NonNullByDefault({ RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT })
package org.drivebay.internal.trace.ui.array;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
