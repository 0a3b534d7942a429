// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.trace.Requests;

/**
 * What is selected in a trace.
 *
 * @param time    ns since the trace's first event: of the event, or when the request was queued
 * @param device  see {@link org.drivebay.trace.Device}
 * @param sector  the first, of 512 bytes
 * @param sectors 0 if only a place was selected
 * @param request its number among all complete requests; {@link #NO_REQUEST} if none was selected
 */
public record TraceSelection(long time, int device, long sector, int sectors, long request) {

	public static final long NO_REQUEST = -1;

	/** A request of a trace by its number. */
	public static TraceSelection of(LoadedTrace trace, long number) {
		Requests requests = trace.requests();
		return new TraceSelection(requests.queued(number), requests.device(number), requests.sector(number), requests.sectors(number), number);
	}

	public boolean isRequest() {
		return request != NO_REQUEST;
	}
}
