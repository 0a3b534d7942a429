// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;
import java.time.Instant;

import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostLogEntry;
import org.drivebay.remote.HostLogEntry.Kind;
import org.drivebay.remote.RemoteException;
import org.eclipse.jdt.annotation.Nullable;

/** Writes one host's log. */
record Journal(String host, HostLog log) {

	/** Something that is being done; it fills in what the entry will say. */
	static final class Note {
		long sent;
		long received;
		String outcome = "ok";
		boolean failed;
	}

	/** A call to be logged. */
	interface Call<T> {
		T run(Note note) throws RemoteException, InterruptedException;
	}

	/** Makes the call and logs how it went, also when it throws. */
	<T> T note(Kind kind, String text, Call<T> call) throws RemoteException, InterruptedException {
		Instant began = Instant.now();
		long start = System.nanoTime();
		var note = new Note();
		try {
			return call.run(note);
		} catch (RemoteException e) {
			note.outcome = String.valueOf(e.getMessage());
			note.failed = true;
			throw e;
		} catch (InterruptedException e) {
			note.outcome = "cancelled";
			throw e;
		} finally {
			add(began, kind, text, Duration.ofNanos(System.nanoTime() - start), note);
		}
	}

	void add(Instant began, Kind kind, String text, Duration duration, Note note) {
		log.add(new HostLogEntry(began, host, kind, text, duration, note.sent, note.received, note.outcome, note.failed));
	}

	void link(String event, @Nullable RemoteException reason) {
		var note = new Note();
		if (reason != null) {
			note.outcome = String.valueOf(reason.getMessage());
			note.failed = true;
		}
		add(Instant.now(), Kind.LINK, event, Duration.ZERO, note);
	}
}
