// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

/** Reads and waits from the test's thread, which is not the UI's: a modal dialog must not stop the test. */
public final class UiThread {

	/** What a person would wait before calling it broken. */
	public static final Duration LIMIT = Duration.ofSeconds(20);

	private static final int TURN_MILLIS = 15;

	private UiThread() {
	}

	public static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	/** Runs on the UI thread and waits for it. */
	public static void run(Runnable runnable) {
		read(() -> {
			runnable.run();
			return Boolean.TRUE;
		});
	}

	/** Asks the UI thread; what it throws is thrown here. */
	public static <T> T read(Supplier<T> supplier) {
		var result = new AtomicReference<@Nullable T>();
		var failure = new AtomicReference<@Nullable Throwable>();
		display().syncExec(() -> {
			try {
				result.set(supplier.get());
			} catch (RuntimeException | Error e) {
				failure.set(e);
			}
		});
		switch (failure.get()) {
		case RuntimeException e -> throw e;
		case Error e -> throw e;
		case null, default -> {
			// fine
		}
		}
		return java.util.Objects.requireNonNull(result.get(), "no answer from the UI thread");
	}

	/** @param what is waited for, in words, for the failure's message */
	public static void waitUntil(String what, BooleanSupplier condition) {
		waitUntil(what, LIMIT, condition);
	}

	/** Lets the UI handle events until the condition, which is asked on its thread, holds. */
	public static void waitUntil(String what, Duration limit, BooleanSupplier condition) {
		if (!holdsWithin(limit, condition)) {
			throw new AssertionError("waited " + limit.toSeconds() + " s in vain: " + what + "\n" + read(Screen::describe));
		}
	}

	/** Whether the condition comes to hold in this time. */
	static boolean holdsWithin(Duration limit, BooleanSupplier condition) {
		long end = System.nanoTime() + limit.toNanos();
		while (!read(condition::getAsBoolean)) {
			if (System.nanoTime() > end) {
				return false;
			}
			turn();
		}
		return true;
	}

	/** Waits for an answer. */
	public static <T> T waitFor(String what, Supplier<Optional<T>> supplier) {
		var found = new AtomicReference<Optional<T>>(Optional.empty());
		waitUntil(what, () -> {
			found.set(supplier.get());
			return found.get().isPresent();
		});
		return found.get().orElseThrow();
	}

	/** Lets the event loop go round until a timer of its own fires. */
	static void turn() {
		var latch = new CountDownLatch(1);
		display().asyncExec(() -> display().timerExec(TURN_MILLIS, latch::countDown));
		try {
			if (!latch.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
				throw new AssertionError("the UI thread has not handled an event for " + LIMIT.toSeconds() + " s");
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new AssertionError("interrupted", e);
		}
	}
}
