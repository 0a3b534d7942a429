// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.util.Arrays;

import org.drivebay.internal.trace.ui.data.LaneKind;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** The lanes that the user has chosen last: the next trace has them too, also after a restart. UI thread. */
final class LaneChoice {

	private static final String KEY = "lanes";

	private LaneChoice() {
	}

	private static IDialogSettings settings() {
		return PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(LaneChoice.class)).getDialogSettings();
	}

	static LaneKind last() {
		String name = settings().get(KEY);
		return Arrays.stream(LaneKind.values()).filter(kind -> kind.name().equals(name)).findFirst().orElse(LaneKind.DEVICE);
	}

	static void keep(LaneKind kind) {
		settings().put(KEY, kind.name());
	}
}
