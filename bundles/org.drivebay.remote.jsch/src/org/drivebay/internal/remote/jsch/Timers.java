// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One thread that starts things later. Each runs on a virtual thread of its own; the timer thread ends when nothing is left. */
public final class Timers {

	private static final int IDLE_SECONDS = 2;

	private final ScheduledThreadPoolExecutor executor;

	public Timers() {
		executor = new ScheduledThreadPoolExecutor(1, Thread.ofPlatform().daemon().name("drivebay-ssh-timer").factory());
		executor.setRemoveOnCancelPolicy(true);
		executor.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
		executor.allowCoreThreadTimeOut(true);
	}

	Future<?> after(Duration delay, Runnable task) {
		return executor.schedule(() -> Thread.startVirtualThread(task), delay.toMillis(), TimeUnit.MILLISECONDS);
	}

	Future<?> every(Duration period, Runnable task) {
		return executor.scheduleAtFixedRate(task, period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
	}

	public void close() {
		executor.shutdownNow();
	}
}
