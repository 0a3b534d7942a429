// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.HostLogEntry.Kind;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LimitExceeded;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteException.TimedOut;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.WatchListener;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A fetch that is repeated over one channel. Each round is asked for by a line on the program's standard input: a lost link
 * ends that input, so nothing stays behind on the host, and a slow host is never asked for more than one round at a time.
 */
final class Watch implements Subscription {

	private static final Duration OPEN_TIMEOUT = Duration.ofSeconds(10);
	private static final byte[] NEXT = { '\n' };

	/** What the watch's thread waits for. */
	private sealed interface Event {
		record Round(byte[] bytes) implements Event {
		}

		record Ended(@Nullable RemoteException reason) implements Event {
		}

		/** {@link Watch#close()} was called. */
		record Closed() implements Event {
		}
	}

	private final FetchScript script;
	private final Duration interval;
	private final WatchListener listener;
	private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
	private final Map<String, Fetched> known = new TreeMap<>();
	private final Rounds rounds;
	private volatile long received;

	private Watch(FetchScript script, Duration interval, WatchListener listener) {
		this.script = script;
		this.interval = interval;
		this.listener = listener;
		this.rounds = new Rounds(script.prefix());
	}

	static Subscription start(Channels channels, Journal journal, FetchRequest request, Duration interval, WatchListener listener)
			throws RemoteException, InterruptedException {
		var watch = new Watch(FetchScript.of(request, true), interval, listener);
		String text = Fetcher.describe(request);
		ExecChannel channel = channels.start(watch.script.command().line(), watch.rounds, OutputStream.nullOutputStream(), OPEN_TIMEOUT);
		channel.onEnd((exit, failure) -> watch.events.add(new Event.Ended(failure instanceof RemoteException known ? known
				: new LinkLost("watch: the host's shell ended" + (exit == null ? "" : " with exit " + exit.status()), failure))));
		Thread.ofVirtual().name("drivebay-watch").start(() -> watch.run(channel, journal, text));
		return watch;
	}

	private void run(ExecChannel channel, Journal journal, String text) {
		var note = new Journal.Note();
		Instant began = Instant.now();
		long start = System.nanoTime();
		try (channel) {
			RemoteException reason = serve(channel);
			if (reason != null) {
				note.failed = true;
				note.outcome = String.valueOf(reason.getMessage());
				listener.failed(reason);
			} else {
				note.outcome = "closed";
			}
		} catch (InterruptedException e) {
			note.outcome = "cancelled";
		} finally {
			note.received = received;
			journal.add(began, Kind.WATCH, text, Duration.ofNanos(System.nanoTime() - start), note);
		}
	}

	/** @return why it ended by itself, or null if it was closed */
	private @Nullable RemoteException serve(ExecChannel channel) throws InterruptedException {
		long asked = System.nanoTime();
		while (true) {
			switch (events.poll(Fetcher.TIMEOUT.toNanos(), TimeUnit.NANOSECONDS)) {
			case Event.Round(byte[] bytes) -> {
				try {
					tell(FetchAnswer.parse(bytes, script.prefix()));
				} catch (RemoteException e) {
					return e;
				}
			}
			case Event.Ended(RemoteException reason) -> {
				return reason;
			}
			case Event.Closed closed -> {
				return null;
			}
			case null -> {
				return new TimedOut("watch: no answer within " + Fetcher.TIMEOUT.toSeconds() + " s", Fetcher.TIMEOUT);
			}
			}
			Event early = events.poll(interval.toNanos() - (System.nanoTime() - asked), TimeUnit.NANOSECONDS);
			if (early != null) {
				return early instanceof Event.Ended(RemoteException reason) ? reason : null;
			}
			asked = System.nanoTime();
			try {
				channel.input().write(NEXT);
				channel.input().flush();
			} catch (IOException e) {
				// the channel's end is on its way, with the reason
			}
		}
	}

	private void tell(FetchResult result) {
		Map<String, Fetched> now = result.entries();
		var changed = new TreeMap<String, Fetched>();
		now.forEach((path, fetched) -> {
			if (!fetched.equals(known.get(path))) {
				changed.put(path, fetched);
			}
		});
		Set<String> gone = new HashSet<>(known.keySet());
		gone.removeAll(now.keySet());
		known.keySet().removeAll(gone);
		known.putAll(changed);
		listener.changed(changed, gone);
	}

	@Override
	public void close() {
		events.add(new Event.Closed());
	}

	/** Cuts the output into rounds, on the link's reader thread. */
	private final class Rounds extends OutputStream {

		/** Where the end is looked for: its header and the two lines of times are shorter. */
		private static final int TAIL = 1024;
		private final byte[] end;
		private final Growing bytes = new Growing();

		Rounds(String prefix) {
			end = FetchAnswer.endHeader(prefix);
		}

		@Override
		public void write(int b) {
			write(new byte[] { (byte) b }, 0, 1);
		}

		@Override
		public void write(byte @Nullable [] from, int offset, int length) {
			if (bytes.size() + length > Fetcher.MAX_BYTES) {
				bytes.reset();
				events.add(new Event.Ended(new LimitExceeded("watch: a round is larger than " + Fetcher.MAX_BYTES + " bytes")));
				return;
			}
			bytes.write(from, offset, length);
			received += length;
			if (from != null && length > 0 && from[offset + length - 1] == '\n' && isComplete()) {
				events.add(new Event.Round(bytes.toByteArray()));
				bytes.reset();
			}
		}

		private boolean isComplete() {
			byte[] tail = bytes.tail(TAIL);
			int at = FetchAnswer.indexOf(tail, end, 0, tail.length);
			int lines = 0;
			for (int i = at + end.length; at >= 0 && i < tail.length; i++) {
				lines += tail[i] == '\n' ? 1 : 0;
			}
			return lines >= 2;
		}
	}

	/** Lets its end be looked at without a copy of it all. */
	private static final class Growing extends ByteArrayOutputStream {

		synchronized byte[] tail(int length) {
			return Arrays.copyOfRange(buf, Math.max(0, count - length), count);
		}
	}
}
