// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import org.drivebay.ui.LabPreferences;
import org.eclipse.core.runtime.preferences.AbstractPreferenceInitializer;
import org.eclipse.core.runtime.preferences.DefaultScope;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;

/** What holds until the user says otherwise. */
public final class LabPreferenceDefaults extends AbstractPreferenceInitializer {

	@Override
	public void initializeDefaultPreferences() {
		IEclipsePreferences defaults = DefaultScope.INSTANCE.getNode(LabPreferences.NODE);
		defaults.put(LabPreferences.REFRESH_SECONDS, "2");
		defaults.putInt(LabPreferences.CONNECT_SECONDS, 10);
		defaults.putInt(LabPreferences.ALIVE_SECONDS, 5);
		defaults.putBoolean(LabPreferences.AGENT_UPLOAD, true);
	}
}
