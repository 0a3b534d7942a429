// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;

/**
 * Secrets in Equinox secure storage, encrypted with the user's master password. Asking for that may open a dialog and wait: never on the UI
 * thread. Nothing here fails: without the storage the user is asked each time.
 */
public final class SecretStore {

	private static final String NODE = "/org.drivebay/secrets";
	private static final String KEY = "answer";

	public Optional<String> get(String id) {
		ISecurePreferences root = SecurePreferencesFactory.getDefault();
		try {
			// the storage is not opened, and the master password not asked for, where nothing is kept
			if (root == null || !root.nodeExists(path(id))) {
				return Optional.empty();
			}
			return Optional.ofNullable(root.node(path(id)).get(KEY, null));
		} catch (StorageException e) {
			warn("The stored secret cannot be read", e);
			return Optional.empty();
		}
	}

	public void put(String id, String secret) {
		ISecurePreferences root = SecurePreferencesFactory.getDefault();
		if (root == null) {
			return;
		}
		try {
			root.node(path(id)).put(KEY, secret, true);
			root.flush();
		} catch (StorageException | IOException e) {
			// such as: the user gave no master password
			root.node(path(id)).removeNode();
			warn("The secret was not stored", e);
		}
	}

	public void remove(String id) {
		ISecurePreferences root = SecurePreferencesFactory.getDefault();
		if (root == null || !root.nodeExists(path(id))) {
			return;
		}
		root.node(path(id)).removeNode();
		try {
			root.flush();
		} catch (IOException e) {
			warn("The stored secret cannot be removed", e);
		}
	}

	/** A node's name takes printable ASCII without slashes only. */
	private static String path(String id) {
		return NODE + '/' + java.util.HexFormat.of().formatHex(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
	}

	private static void warn(String text, Exception e) {
		ILog.of(SecretStore.class).warn(text, e);
	}
}
