// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;

import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostLogEntry;

/** Keeps all entries. */
public final class TestLog implements HostLog {

	private final Queue<HostLogEntry> entries = new ConcurrentLinkedQueue<>();

	@Override
	public void add(HostLogEntry entry) {
		synchronized (entries) {
			entries.add(entry);
			entries.notifyAll();
		}
	}

	/** Waits for an entry whose text has this in it. */
	public void await(HostLogEntry.Kind kind, String text, Duration limit) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		synchronized (entries) {
			while (about(kind, text).isEmpty()) {
				long left = end - System.nanoTime();
				assertTrue(left > 0, () -> "no " + kind + " " + text + " in " + entries);
				TimeUnit.NANOSECONDS.timedWait(entries, left);
			}
		}
	}

	public List<HostLogEntry> entries() {
		return List.copyOf(entries);
	}

	/** Those whose text has this in it. */
	public List<HostLogEntry> about(HostLogEntry.Kind kind, String text) {
		return entries.stream().filter(entry -> entry.kind() == kind && entry.text().contains(text)).toList();
	}

	public void clear() {
		entries.clear();
	}

	public void assertNowhere(String secret) {
		assertFalse(entries.stream().anyMatch(entry -> entry.toString().contains(secret)), () -> "the log tells a secret: " + entries);
	}
}
