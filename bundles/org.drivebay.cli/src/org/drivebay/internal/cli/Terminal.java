// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** Where data goes, where everything else goes, and whom to ask. */
public record Terminal(PrintStream out, PrintStream err, Questions questions) {

	/** Asks the user; empty if there is nobody to ask or the user gives up. */
	public interface Questions {

		Optional<String> ask(String question);

		/** Without showing what is typed. */
		Optional<String> askSecret(String question);
	}

	public static Terminal ofProcess(PrintStream out, PrintStream err) {
		return new Terminal(out, err, new Questions() {
			@Override
			public Optional<String> ask(String question) {
				Console console = System.console();
				if (console == null || !console.isTerminal()) {
					return Optional.empty();
				}
				err.print(question);
				err.flush();
				return Optional.ofNullable(console.readLine());
			}

			@Override
			public Optional<String> askSecret(String question) {
				Console console = System.console();
				if (console == null || !console.isTerminal()) {
					return Optional.empty();
				}
				err.print(question);
				err.flush();
				char[] answer = console.readPassword();
				return answer == null ? Optional.empty() : Optional.of(new String(answer));
			}
		});
	}
}
