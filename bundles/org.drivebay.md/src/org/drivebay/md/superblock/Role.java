// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

/** What a member is in its array. */
public sealed interface Role {

	/** One of the array's {@code raid_disks}. */
	record Active(int number) implements Role {
		@Override
		public String text() {
			return "active " + number;
		}
	}

	/** Gets the data of the active member in the same place, and will take that place. */
	record Replacement(int number) implements Role {
		@Override
		public String text() {
			return "replacement " + number;
		}
	}

	enum Other implements Role {
		SPARE("spare"), JOURNAL("journal"), FAULTY("faulty");

		private final String text;

		Other(String text) {
			this.text = text;
		}

		@Override
		public String text() {
			return text;
		}
	}

	/** {@code active 3}, {@code replacement 3}, {@code spare}, {@code journal} or {@code faulty}. */
	String text();
}
