// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.attribute;

import java.util.List;

/**
 * What is known of one attribute.
 *
 * @param name    below {@code md/}, or below {@code md/dev-NAME/}; with its folder where it has one: {@code bitmap/chunksize}
 * @param scope   whose it is
 * @param unit    of the value
 * @param meaning one line, without a full stop
 * @param access  what may be done with it
 * @param choices the words that may be written, empty where any value of the unit is
 */
public record AttributeInfo(String name, Scope scope, Unit unit, String meaning, Access access, List<String> choices) {

	public enum Scope {
		ARRAY, MEMBER
	}

	public enum Unit {
		NONE(""), SECTORS("sectors"), BYTES("bytes"), KIB("KiB"), KIB_PER_SECOND("KiB/s"), SECONDS("s"), COUNT(""), RATIO_SECTORS("sectors");

		private final String label;

		Unit(String label) {
			this.label = label;
		}

		public String label() {
			return label;
		}
	}

	public enum Access {
		/** Not to be written here. */
		READ_ONLY,
		/** Written with preview and confirmation. */
		WRITABLE,
		/** md takes it, but a mistake costs data or the array; not offered yet. */
		DANGEROUS
	}

	public AttributeInfo {
		choices = List.copyOf(choices);
	}
}
