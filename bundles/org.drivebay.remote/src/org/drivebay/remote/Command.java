// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A command for a host's POSIX shell, as words: each passes {@link ShellQuote} exactly once, on its way out.
 *
 * @param words     program and arguments, at least one
 * @param input     standard input, may be empty
 * @param timeout   after which it is ended
 * @param maxOutput bytes of standard output and of standard error, each, after which it is ended
 */
public record Command(List<String> words, byte[] input, Duration timeout, int maxOutput) {

	private static final byte[] NO_INPUT = {};
	private static final Duration DEFAULT_TIMEOUT = Duration.ofSeconds(30);
	private static final int DEFAULT_MAX_OUTPUT = 16 << 20;

	public Command {
		words = List.copyOf(words);
		if (words.isEmpty()) {
			throw new IllegalArgumentException("a command has at least one word");
		}
	}

	public static Command of(String... words) {
		return new Command(Arrays.asList(words), NO_INPUT, DEFAULT_TIMEOUT, DEFAULT_MAX_OUTPUT);
	}

	/** A shell script with arguments $1, $2 …; the script itself is program text and must hold no data. */
	public static Command script(String script, List<String> arguments) {
		var words = new ArrayList<>(List.of("/bin/sh", "-c", script, "drivebay"));
		words.addAll(arguments);
		return new Command(words, NO_INPUT, DEFAULT_TIMEOUT, DEFAULT_MAX_OUTPUT);
	}

	public Command withInput(byte[] bytes) {
		return new Command(words, bytes, timeout, maxOutput);
	}

	public Command withTimeout(Duration limit) {
		return new Command(words, input, limit, maxOutput);
	}

	public Command withMaxOutput(int bytes) {
		return new Command(words, input, timeout, bytes);
	}

	/** The line for the host's shell. */
	public String line() {
		return ShellQuote.join(words);
	}
}
