// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** Asks the user, on the caller's thread, which is never the UI's; it may wait as long as the user does. */
public interface Prompter {

	/** What to do with a host key that no known_hosts file has. */
	enum KeyAnswer {
		/** Trust and write it to the user's known_hosts. */
		REMEMBER,
		/** Trust it for this connection. */
		ONCE, REFUSE
	}

	/**
	 * A host key as the user is to compare it.
	 *
	 * @param type        such as {@code ssh-ed25519}
	 * @param fingerprint {@code SHA256:…} without padding, as ssh-keygen -l prints it
	 */
	record HostKey(String host, int port, String type, String fingerprint) {
	}

	/**
	 * A secret that is wanted.
	 *
	 * @param title     for whom: {@code root@lab} or the key file
	 * @param prompts   one line for each answer wanted
	 * @param echo      whether the answer may be shown while typed, one for each prompt
	 * @param id        under which the answer may be kept in secure storage, or null where that makes no sense (one-time codes)
	 * @param refused   true if an earlier answer, a stored one too, was wrong
	 */
	record SecretRequest(String title, List<String> prompts, List<Boolean> echo, @Nullable String id, boolean refused) {
	}

	KeyAnswer unknownHostKey(HostKey key) throws InterruptedException;

	/** Tells that the key has changed; the connection is refused whatever the user does. */
	void changedHostKey(HostKey offered, List<HostKey> known) throws InterruptedException;

	/** The answers, one for each prompt; empty if the user gives up. */
	Optional<List<String>> secrets(SecretRequest request) throws InterruptedException;
}
