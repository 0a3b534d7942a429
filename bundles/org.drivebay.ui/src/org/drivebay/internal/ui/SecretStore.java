// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.FrameworkUtil;

/**
 * Secrets in Equinox secure storage, encrypted with the user's master password, in a file of our own in the workspace: the default one in the
 * user's home is shared by all Eclipse applications. Asking for the master password may open a dialog and wait: never on the UI thread.
 * Nothing here fails: without the storage the user is asked each time.
 */
public final class SecretStore {

	private static final String NODE = "/secrets";
	private static final String KEY = "answer";
	private static final String PROVIDER = "org.drivebay.ui.masterPassword";

	public synchronized Optional<String> get(String id) {
		ISecurePreferences root = open();
		try {
			// the master password is not asked for where nothing is kept
			if (root == null || !root.nodeExists(path(id))) {
				return Optional.empty();
			}
			return Optional.ofNullable(root.node(path(id)).get(KEY, null));
		} catch (StorageException e) {
			warn("The stored secret cannot be read", e);
			return Optional.empty();
		}
	}

	public synchronized void put(String id, String secret) {
		ISecurePreferences root = open();
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

	public synchronized void remove(String id) {
		ISecurePreferences root = open();
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

	/** Equinox keeps it open, with the master password, until the workbench ends. */
	private static @Nullable ISecurePreferences open() {
		try {
			Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(SecretStore.class)).toPath();
			URL location = folder.resolve("secure_storage").toUri().toURL();
			return SecurePreferencesFactory.open(location, Map.of(IProviderHints.REQUIRED_MODULE_ID, PROVIDER));
		} catch (IOException | IllegalStateException e) {
			warn("There is no secure storage", e);
			return null;
		}
	}

	/** A node's name takes printable ASCII without slashes only. */
	private static String path(String id) {
		return NODE + '/' + HexFormat.of().formatHex(id.getBytes(StandardCharsets.UTF_8));
	}

	private static void warn(String text, Exception e) {
		ILog.of(SecretStore.class).warn(text, e);
	}
}
