// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import org.drivebay.host.agent.AgentReader;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** What the user has set for all hosts. UI thread. */
public final class LabPreferences {

	/** Seconds between two refreshes of a host that is added from now on; a decimal from 0.5 to 3600. */
	public static final String REFRESH_SECONDS = "refreshSeconds";
	/** Whole seconds; for hosts of which the ssh configuration says nothing. */
	public static final String CONNECT_SECONDS = "connectSeconds";
	/** As {@link #CONNECT_SECONDS}. */
	public static final String ALIVE_SECONDS = "aliveSeconds";

	/** Whether the agent may be put on hosts; a boolean. */
	public static final String AGENT_UPLOAD = "agentUpload";

	public static final String NODE = "org.drivebay.ui";

	private LabPreferences() {
	}

	public static IPreferenceStore store() {
		return new ScopedPreferenceStore(InstanceScope.INSTANCE, NODE);
	}

	/** Hands the settings on; those of SSH hold from the next connection. The core knows no preferences, as it also serves the command line. */
	public static void tellCore() {
		IPreferenceStore store = store();
		System.setProperty("drivebay.ssh.connectTimeout", String.valueOf(store.getInt(CONNECT_SECONDS)));
		System.setProperty("drivebay.ssh.aliveInterval", String.valueOf(store.getInt(ALIVE_SECONDS)));
		System.setProperty(AgentReader.UPLOAD_PROPERTY, String.valueOf(store.getBoolean(AGENT_UPLOAD)));
	}
}
