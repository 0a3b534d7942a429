// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.util.Map;

/** Linux's error numbers as its C library says them, those that files of sysfs and procfs give. */
final class Errno {

	static final int ENOENT = 2;
	static final int EACCES = 13;
	static final int EISDIR = 21;

	private static final Map<Integer, String> TEXTS = Map.ofEntries(Map.entry(1, "Operation not permitted"), Map.entry(ENOENT, "No such file or directory"),
			Map.entry(5, "Input/output error"), Map.entry(6, "No such device or address"), Map.entry(9, "Bad file descriptor"),
			Map.entry(11, "Resource temporarily unavailable"), Map.entry(12, "Cannot allocate memory"), Map.entry(EACCES, "Permission denied"),
			Map.entry(16, "Device or resource busy"), Map.entry(17, "File exists"), Map.entry(18, "Invalid cross-device link"),
			Map.entry(19, "No such device"), Map.entry(EISDIR, "Is a directory"), Map.entry(22, "Invalid argument"),
			Map.entry(24, "Too many open files"), Map.entry(27, "File too large"), Map.entry(28, "No space left on device"),
			Map.entry(30, "Read-only file system"), Map.entry(34, "Numerical result out of range"), Map.entry(61, "No data available"),
			Map.entry(95, "Operation not supported"), Map.entry(110, "Connection timed out"), Map.entry(125, "Operation canceled"));

	private Errno() {
	}

	static String text(int errno) {
		return TEXTS.getOrDefault(errno, "Error " + errno);
	}
}
