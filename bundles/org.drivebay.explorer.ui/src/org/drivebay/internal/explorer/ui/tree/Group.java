// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.List;

import org.drivebay.model.Host;
import org.drivebay.model.Node;

/** A heading below a host. Two groups are equal if they are the same heading of the same host, so that rows survive a refresh. */
public record Group(Host host, Kind kind) {

	public enum Kind {
		ARRAYS("Arrays"), DEVICES("Block devices");

		private final String label;

		Kind(String label) {
			this.label = label;
		}
	}

	public String label() {
		return kind.label;
	}

	public List<? extends Node> nodes() {
		return kind == Kind.ARRAYS ? host.getArrays() : host.getDevices();
	}
}
