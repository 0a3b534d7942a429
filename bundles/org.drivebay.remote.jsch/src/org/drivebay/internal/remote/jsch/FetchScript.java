// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.drivebay.remote.Command;
import org.drivebay.remote.FetchRequest;

/**
 * The shell program of a fetch. It starts as few processes as possible, since under emulation each takes milliseconds:
 * the shell itself expands the patterns, one {@code head} reads all files and one {@code ls} all links. It needs a POSIX
 * shell and GNU's or busybox's head and ls.
 * <p>
 * {@code head -v} puts a line {@code ==> path <==} before each file. So that no content can look like such a line, each
 * path is given to it behind a prefix of {@code /} and {@code /.} which means nothing to the kernel and is different each
 * time.
 */
record FetchScript(String prefix, Command command) {

	private static final int PREFIX_BITS = 24;
	/** Paths of one head or ls: together well below the kernel's limit of 2 MiB. */
	private static final int MAX_ARGUMENTS = 4000;

	/**
	 * $1 prefix, $2 bytes of a file, $3 a character that stands in no pattern, $4 and $5 patterns of files and of links,
	 * separated by it. A line on standard input asks for another round if $6 is not empty. Standard error is kept apart
	 * from the output, since head mixes them otherwise, and is sent behind it. The first round began when this process did.
	 * If $8 is not empty, what exists and is no regular file is passed over: opening a FIFO would wait for its writer.
	 */
	private static final String PROGRAM = """
			export LC_ALL=C
			p=$1 n=$2 s=$3 f=$4 l=$5 again=$6 max=$7 mixed=$8 nl='
			'
			exec 3>&1
			IFS=$s
			files() {
				set -- $f
				[ $# -gt 0 ] || return 0
				if [ -z "$mixed" ] && [ $# -le "$max" ]; then
					printf '\\n' >&3
					exec head -v -c "$n" -- "$@" 2>&1 >&3
				else
					for x do
						[ ! -f "$x" ] && [ -e "$x" ] || printf '%s\\0' "$x"
					done | xargs -0 -r -n "$max" sh -c 'echo; exec head -v -c "$0" -- "$@"' "$n" 2>&1 >&3
				fi
			}
			links() {
				set -- $l
				[ $# -gt 0 ] || return 0
				if [ $# -le "$max" ]; then
					ls -ldn -- "$@"
				else
					printf '%s\\0' "$@" | xargs -0 -n "$max" ls -ldn --
				fi
			} 2>/dev/null
			t=
			read -r t </proc/$$/stat
			while :; do
				e=$(files)
				printf '\\n==> %s:errors <==\\n%s\\n==> %s:links <==\\n' "$p" "$e" "$p"
				links
				u=0
				read -r u </proc/uptime
				printf '\\n==> %s:end <==\\n%s%s%s\\n' "$p" "$t" "$nl" "$u"
				[ -n "$again" ] && read -r line || break
				t=$u
				read -r t </proc/uptime
			done
			exit 0
			""";

	/** @param rounds whether the program goes on after the first round, at each line on its standard input */
	static FetchScript of(FetchRequest request, boolean rounds) {
		if (request.maxFileBytes() < 1) {
			throw new IllegalArgumentException("a file's limit is at least 1 byte");
		}
		String prefix = randomPrefix();
		char separator = separator(request);
		var arguments = List.of(prefix, String.valueOf(request.maxFileBytes()), String.valueOf(separator),
				joined(request.files(), prefix, separator), joined(request.links(), prefix, separator), rounds ? "again" : "",
				String.valueOf(MAX_ARGUMENTS), request.files().stream().allMatch(FetchScript::isKernels) ? "" : "mixed");
		return new FetchScript(prefix, Command.script(PROGRAM, arguments));
	}

	/** There are no FIFOs and devices among the kernel's own files, and looking at each of them would cost time. */
	private static boolean isKernels(String pattern) {
		return pattern.startsWith("/sys/") || pattern.startsWith("/proc/");
	}

	private static String joined(List<String> patterns, String prefix, char separator) {
		return patterns.stream().map(pattern -> prefix + pattern).collect(Collectors.joining(String.valueOf(separator)));
	}

	/** A control character that no pattern holds. */
	private static char separator(FetchRequest request) {
		var all = new ArrayList<>(request.files());
		all.addAll(request.links());
		for (String pattern : all) {
			if (!pattern.startsWith("/") || pattern.indexOf('\0') >= 0) {
				throw new IllegalArgumentException("not the pattern of an absolute path: " + pattern);
			}
		}
		for (char c = 1; c < ' '; c++) {
			char candidate = c;
			// white space would be squeezed
			if (c != '\t' && c != '\n' && c != '\r' && all.stream().allMatch(pattern -> pattern.indexOf(candidate) < 0)) {
				return c;
			}
		}
		throw new IllegalArgumentException("the patterns hold every control character");
	}

	private static String randomPrefix() {
		int bits = new SecureRandom().nextInt(1 << PREFIX_BITS);
		var text = new StringBuilder("/.");
		for (int i = 0; i < PREFIX_BITS; i++) {
			text.append((bits >> i & 1) == 0 ? "/" : "/.");
		}
		return text.append("/.").toString();
	}
}
