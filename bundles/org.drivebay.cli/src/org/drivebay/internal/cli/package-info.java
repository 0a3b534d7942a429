// SPDX-License-Identifier: EPL-2.0
/** The verbs. They read facts, never the model: nothing of EMF is loaded. */
@NonNullByDefault
package org.drivebay.internal.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
