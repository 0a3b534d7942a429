// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.time.Instant;

/**
 * A file on a host.
 *
 * @param size bytes, as stat(2) has it: sysfs says 4096
 * @param mode permission bits, 0 to 07777
 */
public record FileEntry(String name, Kind kind, long size, int mode, Instant modified) {

	public enum Kind {
		FILE, DIRECTORY, LINK, OTHER
	}
}
