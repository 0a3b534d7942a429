// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.auth;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** The secrets that opened the present connection, so that a lost link comes back without a question. Thread-safe. */
public final class SecretMemory {

	private final Map<String, List<String>> secrets = new HashMap<>();

	synchronized @Nullable List<String> get(String id) {
		return secrets.get(id);
	}

	/** A null answer forgets. */
	synchronized void put(String id, @Nullable List<String> answer) {
		if (answer == null) {
			secrets.remove(id);
		} else {
			secrets.put(id, answer);
		}
	}

	public synchronized void clear() {
		secrets.clear();
	}
}
