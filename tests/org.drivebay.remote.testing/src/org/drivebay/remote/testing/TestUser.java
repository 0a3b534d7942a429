// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.drivebay.remote.Prompter;
import org.eclipse.jdt.annotation.Nullable;

/** A user who answers as the test tells, and remembers what was asked. Gives up when no answers are left. */
public final class TestUser implements Prompter {

	/** What was told about a changed key. */
	public record Changed(HostKey offered, List<HostKey> known) {
	}

	private final KeyAnswer aboutKeys;
	private final Queue<List<String>> answers = new ArrayDeque<>();
	private final Queue<HostKey> keys = new ConcurrentLinkedQueue<>();
	private final Queue<Changed> changes = new ConcurrentLinkedQueue<>();
	private final Queue<SecretRequest> requests = new ConcurrentLinkedQueue<>();

	public TestUser(KeyAnswer aboutKeys) {
		this.aboutKeys = aboutKeys;
	}

	/** Trusts every new host. */
	public static TestUser trusting() {
		return new TestUser(KeyAnswer.REMEMBER);
	}

	/** The answers to the next request that was not answered yet. */
	public synchronized TestUser answering(String... next) {
		answers.add(List.of(next));
		return this;
	}

	public List<HostKey> keysAsked() {
		return List.copyOf(keys);
	}

	public List<Changed> changes() {
		return List.copyOf(changes);
	}

	public List<SecretRequest> requests() {
		return List.copyOf(requests);
	}

	@Override
	public KeyAnswer unknownHostKey(HostKey key) {
		keys.add(key);
		return aboutKeys;
	}

	@Override
	public void changedHostKey(HostKey offered, List<HostKey> known) {
		changes.add(new Changed(offered, known));
	}

	@Override
	public synchronized Optional<List<String>> secrets(SecretRequest request) {
		requests.add(request);
		@Nullable
		List<String> next = answers.poll();
		return Optional.ofNullable(next);
	}
}
