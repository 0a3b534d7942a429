// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What was recorded.
 *
 * @param folder    that has it
 * @param devices   the kernel's names
 * @param reached   what came, and how much of it was lost on the host
 * @param drops     when events were lost
 * @param elapsed   from the begin to the last word of the host
 */
public record RecordingResult(Path folder, List<String> devices, RecordingProgress reached, List<Drop> drops, Duration elapsed, Ending ending) {

	public RecordingResult {
		devices = List.copyOf(devices);
		drops = List.copyOf(drops);
	}

	/** How a recording ended. Whatever it is, all whole records that came are in the folder. */
	public sealed interface Ending {

		enum InOrder implements Ending {
			STOPPED("stopped"), TIME_OVER("time over");

			private final String word;

			InOrder(String word) {
				this.word = word;
			}

			@Override
			public String word() {
				return word;
			}

			@Override
			public String reason() {
				return "";
			}
		}

		/** The link was lost; the host ends the trace by itself. @param reason for the user */
		record Lost(String reason) implements Ending {
			@Override
			public String word() {
				return "link lost";
			}
		}

		/** The host gave up. @param reason in its words */
		record Failed(String reason) implements Ending {
			@Override
			public String word() {
				return "failed";
			}
		}

		/** One or two words for it, as in a recording's description. */
		String word();

		/** For the user; empty if it was in order. */
		String reason();
	}
}
