// SPDX-License-Identifier: EPL-2.0
/**
 * Recording a trace from a host: what to record, and what is seen of it meanwhile.
 * <p>
 * Parameters and fields have no default for null, as in the packages beside it.
 */
@NonNullByDefault({ RETURN_TYPE, TYPE_BOUND, TYPE_ARGUMENT })
package org.drivebay.internal.trace.ui.record;

import static org.eclipse.jdt.annotation.DefaultLocation.RETURN_TYPE;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_ARGUMENT;
import static org.eclipse.jdt.annotation.DefaultLocation.TYPE_BOUND;

import org.eclipse.jdt.annotation.NonNullByDefault;
