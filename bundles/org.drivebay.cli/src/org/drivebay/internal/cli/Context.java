// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;

/** What a verb works with. */
public record Context(Terminal terminal, HostArgument hosts) {

	PrintStream out() {
		return terminal.out();
	}

	PrintStream err() {
		return terminal.err();
	}
}
