// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.Arrays;
import java.util.List;

import org.drivebay.internal.trace.FilterParser;

/**
 * Chooses events by a text:
 *
 * <pre>
 * expression  term { "or" term }
 * term        factor { "and" factor }
 * factor      "not" factor | "(" expression ")" | comparison
 * comparison  field ( "=" | "!=" | "&lt;" | "&lt;=" | "&gt;" | "&gt;=" ) value | field "in" value ".." value
 *             | field "~" text
 * </pre>
 *
 * Fields with numbers are {@code time} (with a unit: ns, us, ms, s; seconds without), {@code cpu}, {@code sector}, {@code sectors}, {@code pid} and
 * {@code error}; {@code in} has both ends in. {@code device} is compared with {@code 252,0}. Fields with texts are {@code action} (blkparse's letter),
 * {@code rwbs} and {@code process}; {@code ~} finds a part of them. A text with spaces stands in double quotes.
 *
 * <p>
 * {@code device = 9,5 and action = Q and sector in 0..2047 and not process ~ kworker}
 */
public sealed interface Filter {

	/** Chooses every event. */
	Filter EVERYTHING = new All(List.of());

	/** What is compared as a number. */
	enum NumberField {
		TIME, CPU, DEVICE, SECTOR, SECTORS, PID, ERROR;

		long of(EventView event) {
			return switch (this) {
				case TIME -> event.time();
				case CPU -> event.cpu();
				case DEVICE -> event.device() & 0xffffffffL;
				case SECTOR -> event.sector();
				case SECTORS -> event.sectors();
				case PID -> event.pid();
				case ERROR -> event.error();
			};
		}
	}

	/** What is compared as a text. */
	enum TextField {
		ACTION, RWBS, PROCESS
	}

	boolean test(EventView event);

	/**
	 * Understands a text; an empty one chooses all events.
	 *
	 * @throws IllegalArgumentException if it cannot be understood; the message tells where and why
	 */
	static Filter parse(String text) {
		return new FilterParser(text).parse();
	}

	record Any(List<Filter> of) implements Filter {
		@Override
		public boolean test(EventView event) {
			for (int i = 0; i < of.size(); i++) {
				if (of.get(i).test(event)) {
					return true;
				}
			}
			return false;
		}
	}

	record All(List<Filter> of) implements Filter {
		@Override
		public boolean test(EventView event) {
			for (int i = 0; i < of.size(); i++) {
				if (!of.get(i).test(event)) {
					return false;
				}
			}
			return true;
		}
	}

	record Not(Filter of) implements Filter {
		@Override
		public boolean test(EventView event) {
			return !of.test(event);
		}
	}

	/** Both ends are in. */
	record Between(NumberField field, long from, long to) implements Filter {
		@Override
		public boolean test(EventView event) {
			long value = field.of(event);
			return from <= value && value <= to;
		}
	}

	/** @param part whether a part is enough */
	record Text(TextField field, byte[] text, boolean part) implements Filter {
		@Override
		public boolean test(EventView event) {
			return switch (field) {
				case ACTION -> text.length == 1 && text[0] == Action.letter(event.action());
				case RWBS -> matches(event.rwbs());
				case PROCESS -> matches(event.process());
			};
		}

		private boolean matches(byte[] value) {
			int start = 0;
			while (start < value.length && value[start] == ' ') {
				start++;
			}
			int last = part ? value.length - text.length : start;
			if (!part && value.length - start != text.length) {
				return false;
			}
			for (int at = start; at <= last; at++) {
				if (Arrays.equals(value, at, at + text.length, text, 0, text.length)) {
					return true;
				}
			}
			return false;
		}
	}
}
