// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.auth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drivebay.remote.Prompter;
import org.drivebay.remote.Prompter.SecretRequest;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Gets secrets for one attempt to log in: from memory once, then from the user, and again if they were wrong. Used by one
 * thread.
 */
public final class Secrets {

	private static final int MAX_QUESTIONS = 3;

	private final @Nullable Prompter prompter;
	private final SecretMemory memory;
	private final Map<String, Integer> asked = new HashMap<>();
	private final Map<String, Integer> answered = new HashMap<>();
	private @Nullable String problem;

	/** @param prompter if null, only memory is used */
	public Secrets(@Nullable Prompter prompter, SecretMemory memory) {
		this.prompter = prompter;
		this.memory = memory;
	}

	/** Why no further secret will be given, or null. */
	public @Nullable String problem() {
		return problem;
	}

	/**
	 * To be called again for the same thing if the answer was wrong.
	 *
	 * @param key what it is for, to count the questions
	 * @param id  as {@link SecretRequest#id()}
	 * @return empty if the login is to be given up
	 */
	Optional<List<String>> ask(String key, String title, List<String> prompts, List<Boolean> echo, @Nullable String id) {
		if (problem != null) {
			return Optional.empty();
		}
		int before = answered.merge(key, 1, Integer::sum) - 1;
		List<String> kept = id == null ? null : memory.get(id);
		if (kept != null && before == 0 && kept.size() == prompts.size()) {
			return Optional.of(kept);
		}
		if (id != null) {
			memory.put(id, null);
		}
		Prompter user = prompter;
		if (user == null) {
			return refuse(title + ": a secret is asked for again; connect to enter it");
		}
		int questions = asked.merge(key, 1, Integer::sum);
		if (questions > MAX_QUESTIONS) {
			return refuse(title + ": refused " + MAX_QUESTIONS + " times");
		}
		try {
			Optional<List<String>> answer = user.secrets(new SecretRequest(title, prompts, echo, id, before > 0));
			if (answer.isEmpty() || answer.get().size() != prompts.size()) {
				return refuse(title + ": given up");
			}
			if (id != null) {
				memory.put(id, List.copyOf(answer.get()));
			}
			return answer;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return refuse(title + ": cancelled");
		}
	}

	private Optional<List<String>> refuse(String reason) {
		problem = reason;
		return Optional.empty();
	}
}
