// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;

import org.drivebay.trace.Filter;
import org.eclipse.jdt.annotation.Nullable;

/** {@code drivebay trace events} */
final class TraceEventsVerb implements Verb {

	@Override
	public String usage() {
		return "PATH... [--filter EXPRESSION]";
	}

	@Override
	public String does() {
		return "Prints one line per event, in time order, as blkparse does.\n" + TraceArguments.PATHS + TraceArguments.FILTERS;
	}

	@Override
	public void run(Context context, List<String> arguments) throws IOException {
		var given = new Arguments(arguments, List.of(), List.of("--filter"));
		Filter filter = TraceArguments.filter(given);
		TraceArguments.report(context, TraceArguments.open(given).writeEvents(new Checked(context.out()), filter).problems());
	}

	/** Ends where nobody reads any more; a print stream would go on. */
	private static final class Checked extends OutputStream {

		private final PrintStream to;

		Checked(PrintStream to) {
			this.to = to;
		}

		@Override
		public void write(int value) throws IOException {
			write(new byte[] { (byte) value }, 0, 1);
		}

		@Override
		public void write(byte @Nullable [] bytes, int from, int count) throws IOException {
			to.write(Objects.requireNonNull(bytes), from, count);
			if (to.checkError()) {
				throw new IOException("standard output was closed");
			}
		}
	}
}
