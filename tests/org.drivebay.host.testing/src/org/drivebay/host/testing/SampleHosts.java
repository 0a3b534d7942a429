// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.testing;

import java.time.Duration;

import org.drivebay.host.HostDefinition;
import org.drivebay.remote.HostSpec;

/** Definitions of hosts that are nowhere. */
public final class SampleHosts {

	private SampleHosts() {
	}

	public static HostDefinition named(String name) {
		return new HostDefinition(name, HostSpec.parse("root@" + name), Duration.ofSeconds(2), false);
	}
}
