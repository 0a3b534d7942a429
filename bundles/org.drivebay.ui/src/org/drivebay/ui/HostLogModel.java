// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostLogEntry;
import org.drivebay.remote.Subscription;

/** The last things that were done on hosts, oldest first. Thread-safe; the oldest go when it is full. */
public final class HostLogModel implements HostLog {

	/** Enough for an hour of a host that is refreshed once a second. */
	public static final int CAPACITY = 10_000;

	private final ArrayDeque<HostLogEntry> entries = new ArrayDeque<>();
	private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
	private final int capacity;
	private long total;

	public HostLogModel() {
		this(CAPACITY);
	}

	/** @param capacity at least 1 */
	public HostLogModel(int capacity) {
		this.capacity = capacity;
	}

	@Override
	public void add(HostLogEntry entry) {
		synchronized (entries) {
			if (entries.size() == capacity) {
				entries.removeFirst();
			}
			entries.addLast(entry);
			total++;
		}
		listeners.forEach(Runnable::run);
	}

	public List<HostLogEntry> entries() {
		synchronized (entries) {
			return List.copyOf(entries);
		}
	}

	/** How many were added since the start, also those that are gone. */
	public long total() {
		synchronized (entries) {
			return total;
		}
	}

	public void clear() {
		synchronized (entries) {
			entries.clear();
		}
		listeners.forEach(Runnable::run);
	}

	/** The listener is called on any thread after each change and must not block. Close the subscription to stop. */
	public Subscription onChange(Runnable listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}
}
