// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.WatchListener;
import org.eclipse.jdt.annotation.Nullable;

/** What a watch told. */
public final class Rounds implements WatchListener {

	/** One call. */
	public record Round(Map<String, Fetched> changed, Set<String> gone) {
	}

	private final BlockingQueue<Round> rounds = new LinkedBlockingQueue<>();
	private final CompletableFuture<RemoteException> failure = new CompletableFuture<>();
	private boolean first = true;

	@Override
	public void changed(Map<String, Fetched> changed, Set<String> gone) {
		// a round in which nothing changed may be told or not
		if (!changed.isEmpty() || !gone.isEmpty() || first) {
			rounds.add(new Round(Map.copyOf(changed), Set.copyOf(gone)));
		}
		first = false;
	}

	@Override
	public void failed(RemoteException reason) {
		failure.complete(reason);
	}

	public Round next(Duration limit) throws InterruptedException {
		@Nullable
		Round next = rounds.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
		assertNotNull(next, () -> "the watch is silent; " + failure);
		return java.util.Objects.requireNonNull(next);
	}

	/** The next value of this path. */
	public Fetched until(String path, Duration limit) throws InterruptedException {
		while (true) {
			@Nullable
			Fetched value = next(limit).changed().get(path);
			if (value != null) {
				return value;
			}
		}
	}

	public List<Round> drain() {
		var all = new ArrayList<Round>();
		rounds.drainTo(all);
		return all;
	}

	/** Why it ended by itself, or null. */
	public @Nullable RemoteException failure() {
		return failure.isDone() ? failure.join() : null;
	}

	public RemoteException awaitFailure(Duration limit) throws Exception {
		return failure.get(limit.toMillis(), TimeUnit.MILLISECONDS);
	}
}
