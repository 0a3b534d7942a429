// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

/** Told of everything that is done on a host. Thread-safe; must not block. */
@FunctionalInterface
public interface HostLog {

	void add(HostLogEntry entry);
}
