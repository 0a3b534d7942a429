// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteException.NoSession;
import org.eclipse.jdt.annotation.Nullable;

/** Opens channels on the live link, within what the server allows. Thread-safe; interruptible. */
final class Channels {

	/** How long a call waits for a session: the server may just be closing one. */
	private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
	private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
	private static final Duration LONGEST_PAUSE = Duration.ofMillis(500);
	/** OpenSSH's limit for one packet is 256 KiB; the kernel's for one argument is 128 KiB. */
	private static final int MAX_LINE_BYTES = (128 << 10) - 1;

	private final LinkKeeper keeper;

	Channels(LinkKeeper keeper) {
		this.keeper = keeper;
	}

	/**
	 * Starts a command on the live link.
	 *
	 * @param output is written to on the link's reader thread and must not block; so {@code error}
	 */
	ExecChannel start(String line, OutputStream output, OutputStream error, Duration patience) throws RemoteException, InterruptedException {
		CallMark mark = CallMark.fresh();
		byte[] bytes = mark.mark(line).getBytes(StandardCharsets.UTF_8);
		if (bytes.length > MAX_LINE_BYTES) {
			throw new RemoteException.LimitExceeded("the command is " + bytes.length + " bytes long; a host takes at most " + MAX_LINE_BYTES);
		}
		if (Thread.interrupted()) {
			throw new InterruptedException();
		}
		Link link = keeper.link();
		Duration limit = patience.compareTo(LONGEST_WAIT) < 0 ? patience : LONGEST_WAIT;
		long deadline = System.nanoTime() + limit.toNanos();
		Duration pause = FIRST_PAUSE;
		while (acquire(link.slots(), deadline)) {
			ExecChannel started = startInBackground(link, mark, bytes, output, error, limit);
			if (started != null) {
				return started;
			}
			// refused: the slot is given up, or, if it is the only one, tried again until a session of somebody else ends
			if (!link.slots().refused()) {
				link.slots().release();
			}
			link.awaitLost(shorter(pause, left(deadline)));
			keeper.link();
			pause = shorter(pause.multipliedBy(2), LONGEST_PAUSE);
		}
		throw new NoSession("the server had no session left (MaxSessions) for " + limit.toSeconds() + " s", null);
	}

	/** Slots that were given up are tried again meanwhile. @return false if there was none until the deadline */
	private static boolean acquire(SessionSlots slots, long deadline) throws InterruptedException {
		for (Duration left = left(deadline); !left.isZero(); left = left(deadline)) {
			if (slots.acquire(shorter(left, LONGEST_PAUSE)) || slots.regain()) {
				return true;
			}
		}
		return false;
	}

	private static Duration left(long deadline) {
		return Duration.ofNanos(Math.max(0, deadline - System.nanoTime()));
	}

	private static Duration shorter(Duration one, Duration other) {
		return one.compareTo(other) < 0 ? one : other;
	}

	/** JSch swallows interrupts, so it runs on a thread that nobody interrupts, and a channel that is no longer wanted is closed. */
	private static @Nullable ExecChannel startInBackground(Link link, CallMark mark, byte[] line, OutputStream output, OutputStream error,
			Duration patience) throws RemoteException, InterruptedException {
		var opened = new CompletableFuture<@Nullable ExecChannel>();
		Thread.startVirtualThread(() -> {
			try {
				opened.complete(ExecChannel.start(link, mark, line, output, error, patience));
			} catch (RemoteException | RuntimeException e) {
				link.slots().release();
				opened.completeExceptionally(e);
			}
		});
		try {
			return opened.get(patience.toNanos() + TimeUnit.SECONDS.toNanos(1), TimeUnit.NANOSECONDS);
		} catch (InterruptedException e) {
			abandon(opened, link);
			throw e;
		} catch (TimeoutException e) {
			abandon(opened, link);
			throw new NoSession("the server did not open a session within " + patience.toSeconds() + " s", e);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RemoteException known ? known : new LinkLost("no channel could be opened: " + e.getCause(), e);
		}
	}

	private static void abandon(CompletableFuture<@Nullable ExecChannel> opened, Link link) {
		opened.thenAccept(channel -> {
			if (channel != null) {
				channel.close();
			} else {
				link.slots().release();
			}
		});
	}
}
