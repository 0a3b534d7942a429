// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import org.drivebay.trace.Action;
import org.drivebay.trace.Requests;

/** A window that is moved over requests, with times that are in order whatever the CPUs' clocks say. In ns since the trace's first event; one thread. */
public final class RequestView {

	private final Requests requests;
	private long number;
	private long queued;
	private long issued;
	private long completed;
	private boolean read;

	/** Stands on no request yet. */
	public RequestView(Requests requests) {
		this.requests = requests;
	}

	public RequestView moveTo(long to) {
		number = to;
		queued = requests.queued(to);
		completed = Math.max(queued, requests.completed(to));
		long given = requests.issued(to);
		issued = given == Requests.NEVER ? queued : Math.clamp(given, queued, completed);
		read = isRead(requests.action(to));
		return this;
	}

	public long number() {
		return number;
	}

	public long queued() {
		return queued;
	}

	/** When it was queued, where the device issues none. */
	public long issued() {
		return issued;
	}

	public long completed() {
		return completed;
	}

	public long sector() {
		return requests.sector(number);
	}

	public int sectors() {
		return requests.sectors(number);
	}

	/** Whether it is no write, discard or flush. */
	public boolean isRead() {
		return read;
	}

	/** See {@link Action}. */
	public static boolean isRead(int action) {
		return (action & (Action.WRITE | Action.DISCARD | Action.FLUSH)) == 0;
	}
}
