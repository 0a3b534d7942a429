// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.remote.FileEntry;
import org.drivebay.remote.FileEntry.Kind;
import org.drivebay.remote.RemoteException.BadAnswer;

/** {@code stat -c '%f %s %Y %n'}: mode in hexadecimal, size, time, and a name that begins with "./" and may hold newlines. */
final class StatLines {

	private static final Pattern NUMBERS = Pattern.compile("([0-9a-f]{1,8}) ([0-9]{1,18}) (-?[0-9]{1,18})");
	private static final Pattern START = Pattern.compile("(?m)^[0-9a-f]{1,8} [0-9]{1,18} -?[0-9]{1,18} \\./");
	private static final int TYPE_MASK = 0xf000;
	private static final int PERMISSIONS = 07777;

	private StatLines() {
	}

	static List<FileEntry> parse(String text) throws BadAnswer {
		var starts = new ArrayList<Integer>();
		Matcher matcher = START.matcher(text);
		while (matcher.find()) {
			starts.add(matcher.start());
		}
		var entries = new ArrayList<FileEntry>();
		for (int i = 0; i < starts.size(); i++) {
			int end = i + 1 < starts.size() ? starts.get(i + 1) - 1 : text.endsWith("\n") ? text.length() - 1 : text.length();
			String line = text.substring(starts.get(i), end);
			int name = line.indexOf(" ./");
			entries.add(entry(line.substring(0, name), line.substring(name + " ./".length())));
		}
		return entries;
	}

	static FileEntry entry(String numbers, String name) throws BadAnswer {
		Matcher matcher = NUMBERS.matcher(numbers);
		if (!matcher.matches()) {
			throw new BadAnswer("the answer of stat cannot be read: '" + numbers.substring(0, Math.min(numbers.length(), 80)) + "'");
		}
		long mode = Long.parseLong(matcher.group(1), 16);
		try {
			return new FileEntry(name, kind((int) (mode & TYPE_MASK)), Long.parseLong(matcher.group(2)), (int) (mode & PERMISSIONS),
					Instant.ofEpochSecond(Long.parseLong(matcher.group(3))));
		} catch (DateTimeException e) {
			throw new BadAnswer("the answer of stat has an impossible time: " + matcher.group(3));
		}
	}

	private static Kind kind(int type) {
		return switch (type) {
		case 0x8000 -> Kind.FILE;
		case 0x4000 -> Kind.DIRECTORY;
		case 0xa000 -> Kind.LINK;
		default -> Kind.OTHER;
		};
	}
}
