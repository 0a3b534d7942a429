// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Does the same with each of a list, some side by side. */
public final class AtOnce {

	private static final int SIDE_BY_SIDE = 6;
	private static final Duration LIMIT = Duration.ofSeconds(60);

	/** What is done. */
	@FunctionalInterface
	public interface Action<T> {
		void run(T each) throws Exception;
	}

	private AtOnce() {
	}

	public static <T> void each(List<T> all, Action<T> action) throws Exception {
		var slots = new Semaphore(SIDE_BY_SIDE);
		List<BackgroundCall<Boolean>> calls = all.stream().map(each -> BackgroundCall.of(() -> {
			slots.acquire();
			try {
				action.run(each);
			} finally {
				slots.release();
			}
			return true;
		})).toList();
		for (BackgroundCall<Boolean> call : calls) {
			call.result(LIMIT);
		}
	}
}
