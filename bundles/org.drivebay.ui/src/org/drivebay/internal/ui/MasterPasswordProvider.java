// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import javax.crypto.spec.PBEKeySpec;

import org.drivebay.internal.ui.dialogs.MasterPasswordDialog;
import org.drivebay.ui.UI;
import org.eclipse.equinox.security.storage.provider.IPreferencesContainer;
import org.eclipse.equinox.security.storage.provider.PasswordProvider;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PlatformUI;

/**
 * The password that encrypts the secure storage. Eclipse's own providers use the operating system's key ring and are native; ours asks. It is
 * asked once for each run, as Equinox caches it.
 */
public final class MasterPasswordProvider extends PasswordProvider {

	@Override
	public @Nullable PBEKeySpec getPassword(@Nullable IPreferencesContainer container, int passwordType) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return null;
		}
		boolean isNew = (passwordType & CREATE_NEW_PASSWORD) != 0;
		try {
			String password = UI.open(shell -> new MasterPasswordDialog(shell, isNew)).password();
			return password == null ? null : new PBEKeySpec(password.toCharArray());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			return null;
		}
	}

	/** A wrong password: asked again, until the user cancels. */
	@Override
	public boolean retryOnError(@Nullable Exception e, @Nullable IPreferencesContainer container) {
		return true;
	}
}
