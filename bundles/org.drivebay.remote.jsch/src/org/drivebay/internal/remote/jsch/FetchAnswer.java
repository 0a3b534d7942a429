// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException.BadAnswer;

/**
 * Reads one round of a {@link FetchScript}, with its prefix P:
 *
 * <pre>
 *  \n==> P/path <==\n content          for each file that could be opened, in any number
 *  \n==> P:errors <==\n                head's words, a line each
 *  \n==> P:links <==\n                 ls -ldn, a line each: ... P/path -> target
 *  \n==> P:end <==\n when it began \n when it ended \n
 * </pre>
 */
final class FetchAnswer {

	private static final String HEADER_END = " <==\n";
	/** GNU: cannot open 'P/path' for reading: No such file or directory; busybox: P/path: No such file or directory. */
	private static final Pattern ERROR = Pattern.compile("^\\S*head: (?:cannot open |error reading |can't open )?['\"]?(.*?)['\"]?(?: for reading)?: ([^:]+)$");
	/** Such paths are as if no pattern had matched them. */
	private static final List<String> ABSENT = List.of("No such file or directory", "Is a directory");
	/** proc(5): starttime is field 22, the command in brackets field 2. */
	private static final int START_TIME_BEHIND_COMMAND = 19;
	private static final double TICKS_PER_SECOND = 100;

	private final byte[] bytes;
	private final String prefix;
	private final byte[] header;
	private final SortedMap<String, Fetched> entries = new TreeMap<>();

	private FetchAnswer(byte[] bytes, String prefix) {
		this.bytes = bytes;
		this.prefix = prefix;
		this.header = header(prefix);
	}

	static FetchResult parse(byte[] bytes, String prefix) throws BadAnswer {
		return new FetchAnswer(bytes, prefix).parse();
	}

	private static byte[] header(String prefix) {
		return ("\n==> " + prefix).getBytes(StandardCharsets.UTF_8);
	}

	/** The header of the last section, whose two lines end a round. */
	static byte[] endHeader(String prefix) {
		return ("\n==> " + prefix + ":end" + HEADER_END).getBytes(StandardCharsets.UTF_8);
	}

	/** @return where {@code wanted} begins in {@code bytes[from, to)}, or -1 */
	static int indexOf(byte[] bytes, byte[] wanted, int from, int to) {
		for (int i = from; i + wanted.length <= to; i++) {
			if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
				return i;
			}
		}
		return -1;
	}

	private FetchResult parse() throws BadAnswer {
		int at = indexOf(bytes, header, 0, bytes.length);
		// a shell's start-up file may print something in front
		while (at >= 0) {
			int nameStart = at + header.length;
			int nameEnd = indexOf(bytes, HEADER_END.getBytes(StandardCharsets.US_ASCII), nameStart, bytes.length);
			if (nameEnd < 0) {
				throw bad("a header has no end", at);
			}
			String name = text(nameStart, nameEnd);
			int start = nameEnd + HEADER_END.length();
			int next = indexOf(bytes, header, start, bytes.length);
			int end = next < 0 ? bytes.length : next;
			if (name.equals(":end")) {
				return new FetchResult(entries, hostTime(start, end));
			}
			section(name, start, end, at);
			at = next;
		}
		throw bad("it breaks off", bytes.length);
	}

	private void section(String name, int start, int end, int at) throws BadAnswer {
		if (name.startsWith("/")) {
			entries.put(name, new Fetched.Content(Arrays.copyOfRange(bytes, start, end)));
		} else if (name.equals(":errors")) {
			errors(text(start, end));
		} else if (name.equals(":links")) {
			links(text(start, end));
		} else {
			throw bad("an unknown section '" + name.substring(0, Math.min(name.length(), 40)) + "'", at);
		}
	}

	private void errors(String text) {
		for (String line : (Iterable<String>) text.lines()::iterator) {
			Matcher matcher = ERROR.matcher(line);
			if (matcher.matches() && matcher.group(1).startsWith(prefix)) {
				String path = matcher.group(1).substring(prefix.length());
				if (ABSENT.contains(matcher.group(2))) {
					entries.remove(path);
				} else {
					entries.put(path, new Fetched.Failure(matcher.group(2)));
				}
			}
		}
	}

	/** A target may hold newlines; the last one in front of the next prefix begins that line. */
	private void links(String text) {
		String mark = " " + prefix + "/";
		List<Integer> starts = new ArrayList<>();
		for (int at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length())) {
			starts.add(at);
		}
		for (int i = 0; i < starts.size(); i++) {
			int start = starts.get(i) + 1 + prefix.length();
			int lineEnd = i + 1 < starts.size() ? text.lastIndexOf('\n', starts.get(i + 1)) : text.endsWith("\n") ? text.length() - 1 : text.length();
			int arrow = text.indexOf(" -> ", start);
			if (arrow >= 0 && arrow < lineEnd) {
				entries.put(text.substring(start, arrow), new Fetched.Link(text.substring(arrow + " -> ".length(), lineEnd)));
			}
		}
	}

	/** Two lines: when the round began, as /proc/uptime or as the process's /proc/PID/stat; and /proc/uptime at its end. */
	private Duration hostTime(int start, int end) {
		String[] lines = text(start, end).split("\n");
		try {
			int command = lines[0].lastIndexOf(')');
			double from = command < 0 ? Double.parseDouble(lines[0].split(" ")[0])
					: Double.parseDouble(lines[0].substring(command + 2).split(" ")[START_TIME_BEHIND_COMMAND]) / TICKS_PER_SECOND;
			double to = Double.parseDouble(lines[1].split(" ")[0]);
			return Duration.ofMillis(Math.max(0, Math.round((to - from) * 1000)));
		} catch (NumberFormatException | IndexOutOfBoundsException e) {
			// no /proc there
			return Duration.ZERO;
		}
	}

	private String text(int start, int end) {
		return new String(bytes, start, end - start, StandardCharsets.UTF_8);
	}

	private static BadAnswer bad(String problem, int at) {
		return new BadAnswer("the answer to a fetch cannot be read: " + problem + " at byte " + at);
	}
}
