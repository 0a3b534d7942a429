// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.util.List;
import java.util.UUID;

import org.drivebay.remote.Command;

/**
 * Finds a command's processes again, to end them. OpenSSH refuses to pass on signals where it runs as the user itself (root
 * logins before 9.8), and lets a command run on when its channel is closed. So each command carries a variable in its
 * environment, which all that it starts inherits.
 *
 * @param id unguessable
 */
record CallMark(String id) {

	private static final String VARIABLE = "DRIVEBAY_CALL";
	/** A login shell that stays has the mark in its command line only. No process of this script has it in one piece. */
	private static final String END = """
			pids=$(printf '%s=%s' "$1" "$2" | grep -lF -f - /proc/[0-9]*/environ /proc/[0-9]*/cmdline 2>/dev/null | tr -dc '0-9\\n')
			[ -z "$pids" ] || { kill -s HUP $pids; kill -s TERM $pids; } 2>/dev/null
			exit 0
			""";

	static CallMark fresh() {
		return new CallMark(UUID.randomUUID().toString());
	}

	/**
	 * The line for the host's login shell. A program takes the shell's place, so that a signal that ends it is told as such;
	 * what is not a path may be a word of the shell's own.
	 */
	String mark(String line) {
		boolean isPath = line.startsWith("/") || line.startsWith("'/");
		return "export " + VARIABLE + "=" + id + "; " + (isPath ? "exec " : "") + line;
	}

	/** Ends all that is left of it. */
	Command end() {
		return Command.script(END, List.of(VARIABLE, id));
	}
}
