// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** A call that blocks, on a thread of its own. */
public final class BackgroundCall<T> implements AutoCloseable {

	private final FutureTask<T> task;
	private final Thread thread;

	private BackgroundCall(Callable<T> call) {
		task = new FutureTask<>(call);
		thread = Thread.ofPlatform().name("test-call").daemon().start(task);
	}

	public static <T> BackgroundCall<T> of(Callable<T> call) {
		return new BackgroundCall<>(call);
	}

	public boolean isDone() {
		return task.isDone();
	}

	public T result(Duration limit) throws Exception {
		return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
	}

	/** What the call throws. */
	public Throwable failure(Duration limit) {
		Throwable cause = assertThrows(ExecutionException.class, () -> result(limit)).getCause();
		return cause == null ? new AssertionError("no cause") : cause;
	}

	/** Interrupts it, and tells what it threw then. */
	public Throwable interrupted(Duration limit) {
		thread.interrupt();
		return failure(limit);
	}

	@Override
	public void close() throws InterruptedException {
		thread.interrupt();
		thread.join(Duration.ofSeconds(30));
		assertTrue(!thread.isAlive(), "the call does not end");
	}
}
