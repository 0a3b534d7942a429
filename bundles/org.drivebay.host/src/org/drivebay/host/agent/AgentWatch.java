// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.WatchListener;
import org.drivebay.remote.agent.AgentFrame;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Follows files by the agent's watch: what the kernel tells comes at once, the rest at the interval. The agent follows paths, not patterns: what
 * matches anew is looked for now and then, which also keeps the agent's lease.
 */
final class AgentWatch implements Subscription {

	private static final Duration LOOK = Duration.ofSeconds(2);
	private static final Duration LEASE = Duration.ofSeconds(30);

	/** What the telling thread waits for. */
	private sealed interface Event {
		record Value(AgentFrame.Value frame) implements Event {
		}

		record Ended(RemoteException reason) implements Event {
		}
	}

	private final Agent agent;
	private final AgentRun run;
	private final FetchRequest request;
	private final WatchListener listener;
	private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
	private final Set<String> followed = ConcurrentHashMap.newKeySet();
	private final Map<String, Fetched> known = new TreeMap<>();
	private final CountDownLatch closed = new CountDownLatch(1);

	private AgentWatch(Agent agent, AgentRun run, FetchRequest request, WatchListener listener) {
		this.agent = agent;
		this.run = run;
		this.request = request;
		this.listener = listener;
	}

	static Subscription start(Agent agent, FetchRequest request, Duration interval, WatchListener listener)
			throws RemoteException, InterruptedException {
		FetchResult first = agent.snapshot(request);
		var watch = new AgentWatch(agent, agent.watch(interval, LEASE), request, listener);
		watch.known.putAll(first.entries());
		Thread.ofVirtual().name("drivebay-agent-watch").start(watch::tell);
		Thread.ofVirtual().name("drivebay-agent-read").start(watch::read);
		Thread.ofVirtual().name("drivebay-agent-look").start(() -> watch.look(first));
		return watch;
	}

	@Override
	public void close() {
		closed.countDown();
		run.close();
	}

	private boolean isClosed() {
		return closed.getCount() == 0;
	}

	private void read() {
		try {
			for (Optional<AgentFrame> next = run.next(); next.isPresent(); next = run.next()) {
				if (next.get() instanceof AgentFrame.Value value) {
					events.add(new Event.Value(value));
				}
			}
			events.add(new Event.Ended(new LinkLost("the agent has ended its watch", null)));
		} catch (RemoteException e) {
			events.add(new Event.Ended(e));
		}
	}

	private void look(FetchResult first) {
		try {
			FetchResult now = first;
			do {
				follow(now);
				run.stay();
				boolean ended = closed.await(LOOK.toNanos(), TimeUnit.NANOSECONDS);
				now = ended ? first : agent.snapshot(request);
			} while (!isClosed());
		} catch (RemoteException e) {
			// the thread that reads finds the same out, and tells
			run.close();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private void follow(FetchResult now) throws RemoteException {
		for (Map.Entry<String, Fetched> entry : now.entries().entrySet()) {
			if (entry.getValue() instanceof Fetched.Content && followed.add(entry.getKey())) {
				run.watch(entry.getKey());
			}
		}
	}

	private void tell() {
		try {
			listener.changed(Map.copyOf(known), Set.of());
			while (!isClosed()) {
				List<Event> batch = new ArrayList<>(List.of(events.take()));
				events.drainTo(batch);
				RemoteException end = take(batch);
				if (end != null) {
					if (!isClosed()) {
						close();
						listener.failed(end);
					}
					return;
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** @return why the watch has ended, or null */
	private @Nullable RemoteException take(List<Event> batch) {
		var changed = new TreeMap<String, Fetched>();
		var gone = new HashSet<String>();
		RemoteException end = null;
		for (Event event : batch) {
			switch (event) {
				case Event.Value(AgentFrame.Value frame) -> value(frame, changed, gone);
				case Event.Ended(RemoteException reason) -> end = reason;
			}
		}
		if (!isClosed() && !(changed.isEmpty() && gone.isEmpty())) {
			listener.changed(changed, gone);
		}
		return end;
	}

	private void value(AgentFrame.Value frame, Map<String, Fetched> changed, Set<String> gone) {
		String path = frame.path();
		boolean there = frame.reason() != AgentFrame.Value.Reason.GONE && frame.reason() != AgentFrame.Value.Reason.REMOVED;
		Fetched now = there ? Snapshots.content(frame.content()) : null;
		if (!there) {
			followed.remove(path);
		}
		if (now == null) {
			changed.remove(path);
			if (known.remove(path) != null) {
				gone.add(path);
			}
		} else if (!now.equals(known.put(path, now))) {
			gone.remove(path);
			changed.put(path, now);
		}
	}
}
