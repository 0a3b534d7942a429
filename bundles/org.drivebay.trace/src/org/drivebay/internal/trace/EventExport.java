// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.Closeable;
import java.io.IOException;

import org.drivebay.trace.EventView;

/** Takes events one by one and writes them; {@link #close} writes what is left and leaves the stream open. */
interface EventExport extends Closeable {

	void event(EventView event) throws IOException;
}
