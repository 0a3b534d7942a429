// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.BiConsumer;

import org.drivebay.internal.remote.jsch.config.SshEnvironment;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.AuthenticationFailed;
import org.drivebay.remote.RemoteException.HostKeyRefused;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteException.Unreachable;
import org.eclipse.jdt.annotation.Nullable;

/** Keeps one host's link up from connect() to disconnect(). Thread-safe. */
final class LinkKeeper {

	private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
	private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

	/** Somebody is connecting. */
	private static final class Attempt {

		final boolean background;
		final CompletableFuture<Link> result = new CompletableFuture<>();
		volatile @Nullable Dialer dialer;

		Attempt(boolean background) {
			this.background = background;
		}
	}

	private final SshEnvironment environment;
	private final HostSpec spec;
	private final Prompter prompter;
	private final Timers timers;
	private final BiConsumer<String, @Nullable RemoteException> events;
	private final StateFlow flow = new StateFlow();
	private final Dialer.Remembered remembered = new Dialer.Remembered();
	private final Object lock = new Object();
	private @Nullable Link link;
	private @Nullable Attempt attempt;
	private @Nullable Future<?> retry;
	private int failures;

	/** @param events told of connecting and of losing the link, with the reason if that is no good news */
	LinkKeeper(SshEnvironment environment, HostSpec spec, Prompter prompter, Timers timers, BiConsumer<String, @Nullable RemoteException> events) {
		this.environment = environment;
		this.spec = spec;
		this.prompter = prompter;
		this.timers = timers;
		this.events = events;
	}

	StateFlow flow() {
		return flow;
	}

	/** The live link, or why there is none. */
	Link link() throws LinkLost {
		synchronized (lock) {
			Link live = link;
			if (live != null) {
				return live;
			}
		}
		throw new LinkLost(switch (flow.get()) {
		case LinkState.Waiting waiting -> spec.name() + " is not connected: " + waiting.reason().getMessage();
		case LinkState.Refused refused -> spec.name() + " is not connected: " + refused.reason().getMessage();
		default -> spec.name() + " is not connected";
		}, null);
	}

	void connect() throws RemoteException, InterruptedException {
		while (true) {
			Attempt own;
			Attempt other;
			synchronized (lock) {
				if (link != null) {
					return;
				}
				other = attempt;
				own = other == null ? begin(false) : null;
			}
			if (own != null) {
				connect(own);
				return;
			}
			if (other != null && await(other)) {
				return;
			}
		}
	}

	/** @return false if the attempt failed in the background, where nobody could be asked: then the caller makes one of its own */
	private static boolean await(Attempt other) throws RemoteException, InterruptedException {
		try {
			other.result.get();
			return true;
		} catch (ExecutionException e) {
			if (other.background) {
				return false;
			}
			throw remote(e.getCause());
		}
	}

	private void connect(Attempt own) throws RemoteException, InterruptedException {
		var caller = new CallerPrompter(prompter);
		Dialer dialer = dialer(own, caller);
		Thread.startVirtualThread(() -> {
			try {
				perform(own, dialer);
			} finally {
				caller.finish();
			}
		});
		try {
			caller.serve();
		} catch (InterruptedException e) {
			abandon(own);
			throw e;
		}
		try {
			own.result.get();
		} catch (ExecutionException e) {
			throw remote(e.getCause());
		}
	}

	private static RemoteException remote(@Nullable Throwable cause) {
		return cause instanceof RemoteException known ? known : new LinkLost("connecting failed: " + cause, cause);
	}

	private Attempt begin(boolean background) {
		cancelRetry();
		var fresh = new Attempt(background);
		attempt = fresh;
		return fresh;
	}

	private Dialer dialer(Attempt own, @Nullable CallerPrompter caller) {
		var dialer = new Dialer(environment, spec, remembered, caller, timers, step -> step(own, step), note -> events.accept(note, null));
		own.dialer = dialer;
		return dialer;
	}

	private void step(Attempt own, String step) {
		synchronized (lock) {
			if (attempt == own) {
				flow.set(new LinkState.Connecting(step));
			}
		}
	}

	private void perform(Attempt own, Dialer dialer) {
		try {
			Link fresh = dialer.dial();
			if (succeed(own, fresh)) {
				fresh.watch(timers, reason -> lost(fresh, reason));
				own.result.complete(fresh);
			} else {
				fresh.close();
				own.result.completeExceptionally(new LinkLost(spec.name() + " was disconnected", null));
			}
		} catch (RemoteException e) {
			fail(own, e);
		} catch (RuntimeException e) {
			fail(own, new Unreachable(spec.name() + ": connecting failed: " + e, e));
		}
	}

	private boolean succeed(Attempt own, Link fresh) {
		synchronized (lock) {
			if (attempt != own) {
				return false;
			}
			attempt = null;
			link = fresh;
			failures = 0;
			flow.set(fresh.state());
		}
		events.accept("connected to " + fresh.state().server(), null);
		return true;
	}

	private void fail(Attempt own, RemoteException reason) {
		boolean current;
		synchronized (lock) {
			current = attempt == own;
			if (current) {
				attempt = null;
				if (reason instanceof AuthenticationFailed || reason instanceof HostKeyRefused) {
					flow.set(new LinkState.Refused(reason));
				} else {
					waitAndRetry(reason);
				}
			}
		}
		if (current) {
			events.accept("connect", reason);
		}
		own.result.completeExceptionally(current ? reason : new LinkLost(spec.name() + " was disconnected", reason));
	}

	private void lost(Link dead, RemoteException reason) {
		synchronized (lock) {
			if (link != dead) {
				return;
			}
			link = null;
			waitAndRetry(reason);
		}
		events.accept("link lost", reason);
	}

	/** Holding the lock. */
	private void waitAndRetry(RemoteException reason) {
		long pause = Math.min(FIRST_PAUSE.toMillis() << Math.min(failures, 10), LONGEST_PAUSE.toMillis());
		failures++;
		// hosts that were lost together do not all come back in the same moment
		Duration jittered = Duration.ofMillis(pause - ThreadLocalRandom.current().nextLong(pause / 5));
		flow.set(new LinkState.Waiting(reason, Instant.now().plus(jittered), failures));
		cancelRetry();
		retry = timers.after(jittered, this::retry);
	}

	private void retry() {
		Attempt own;
		synchronized (lock) {
			if (link != null || attempt != null || retry == null) {
				return;
			}
			own = begin(true);
		}
		perform(own, dialer(own, null));
	}

	private void cancelRetry() {
		Future<?> timer = retry;
		if (timer != null) {
			timer.cancel(false);
		}
		retry = null;
	}

	private void abandon(Attempt own) {
		synchronized (lock) {
			if (attempt == own) {
				attempt = null;
				flow.set(new LinkState.Disconnected());
			}
		}
		cancel(own);
	}

	private static void cancel(@Nullable Attempt running) {
		Dialer dialer = running == null ? null : running.dialer;
		if (dialer != null) {
			dialer.cancel();
		}
	}

	void disconnect() {
		Attempt running;
		Link live;
		synchronized (lock) {
			cancelRetry();
			running = attempt;
			live = link;
			attempt = null;
			link = null;
			failures = 0;
			remembered.clear();
			flow.set(new LinkState.Disconnected());
		}
		cancel(running);
		if (live != null) {
			live.close();
			events.accept("disconnected", null);
		}
	}
}
