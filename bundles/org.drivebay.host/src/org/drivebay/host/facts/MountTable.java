// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What is mounted where, by device number. A line of {@code /proc/self/mountinfo}, as proc(5) has it:
 *
 * <pre>
 * 36 35 98:0 /mnt1 /mnt2 rw,noatime master:1 - ext3 /dev/root rw,errors=continue
 *       (2)        (4)              (any)   (-) (type)
 * </pre>
 */
final class MountTable {

	private static final int NUMBER = 2;
	private static final int POINT = 4;
	private static final int LEAST_FIELDS = 9;

	/** @param type of the file system */
	private record Mount(String point, String type) {
	}

	private final Map<String, List<Mount>> byNumber = new HashMap<>();

	MountTable(String mountinfo) {
		mountinfo.lines().forEach(this::add);
	}

	private void add(String line) {
		String[] fields = line.split(" ");
		int dash = List.of(fields).indexOf("-");
		if (fields.length >= LEAST_FIELDS && dash > POINT && dash + 1 < fields.length) {
			byNumber.computeIfAbsent(fields[NUMBER], number -> new ArrayList<>()).add(new Mount(unescape(fields[POINT]), fields[dash + 1]));
		}
	}

	/** In the order they were mounted, each once. */
	List<String> points(@Nullable String number) {
		return mounts(number).stream().map(Mount::point).distinct().toList();
	}

	@Nullable
	String fileSystem(@Nullable String number) {
		List<Mount> mounts = mounts(number);
		return mounts.isEmpty() ? null : mounts.getFirst().type();
	}

	private List<Mount> mounts(@Nullable String number) {
		return number == null ? List.of() : byNumber.getOrDefault(number, List.of());
	}

	/** Blanks, tabs, newlines and backslashes are written as three octal digits. */
	private static String unescape(String text) {
		if (text.indexOf('\\') < 0) {
			return text;
		}
		var plain = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			String digits = text.charAt(i) == '\\' && i + 4 <= text.length() ? text.substring(i + 1, i + 4) : "";
			if (digits.matches("[0-3][0-7]{2}")) {
				plain.append((char) Integer.parseInt(digits, 8));
				i += 3;
			} else {
				plain.append(text.charAt(i));
			}
		}
		return plain.toString();
	}
}
