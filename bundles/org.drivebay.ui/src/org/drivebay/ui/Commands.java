// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

/** Ids of the commands that this bundle defines and the features handle, and of the context their keys belong to. */
public final class Commands {

	public static final String ADD_HOST = "org.drivebay.ui.command.addHost";
	public static final String EDIT_HOST = "org.drivebay.ui.command.editHost";
	public static final String REMOVE_HOST = "org.drivebay.ui.command.removeHost";
	public static final String CONNECT = "org.drivebay.ui.command.connect";
	public static final String DISCONNECT = "org.drivebay.ui.command.disconnect";
	public static final String REFRESH = "org.drivebay.ui.command.refresh";
	public static final String INSPECT = "org.drivebay.ui.command.inspect";
	public static final String FILTER = "org.drivebay.ui.command.filter";
	public static final String SHOW_HOST_LOG = "org.drivebay.ui.command.showHostLog";
	public static final String SHOW_EXPLORER = "org.drivebay.ui.command.showExplorer";

	private Commands() {
	}
}
