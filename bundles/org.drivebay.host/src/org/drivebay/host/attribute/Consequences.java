// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import org.drivebay.host.MdAttribute;

/** What a write will do, for the confirmation. */
final class Consequences {

	private Consequences() {
	}

	static String of(MdAttribute attribute, String oldValue, String newValue) {
		String array = attribute.array();
		return switch (attribute.info().name()) {
			case "sync_action" -> syncAction(array, oldValue, newValue);
			case "sync_speed_min" -> newValue.equals("system") ? array + " is kept at least at the speed that the system's setting asks for."
					: array + " is kept at " + newValue + " KiB/s at least while a sync runs, at the cost of other I/O if need be.";
			case "sync_speed_max" -> newValue.equals("system") ? array + " syncs at most at the speed that the system's setting allows."
					: array + " syncs at " + newValue + " KiB/s at most, even when nothing else is going on.";
			case "safe_mode_delay" -> isZero(newValue) ? array + " stays marked dirty once it has been written to: after a crash all of it is resynced."
					: array + " is marked clean after " + newValue + " s without a write.";
			default -> attribute.info().name() + " of " + array + " changes from " + oldValue + " to " + newValue + ".";
		};
	}

	private static boolean isZero(String seconds) {
		return seconds.matches("0+(\\.0+)?");
	}

	private static String syncAction(String array, String now, String word) {
		return switch (word) {
			case "check" -> "All of " + array + " is read and compared. Nothing is rewritten but what cannot be read; mismatch_cnt counts what differs.";
			case "repair" -> "All of " + array + " is read, and where copies or parity differ they are rewritten: from the first copy, or from the data."
					+ " What was in the others is lost.";
			case "idle" -> now.equals("idle") ? "Nothing runs on " + array + " that could be stopped."
					: "The " + now + " of " + array + " stops. md may start it again by itself if it is still needed.";
			case "frozen" -> "What runs on " + array + " stops, and nothing starts by itself, not even a spare's recovery, until idle is written.";
			case "resync" -> "A resync of " + array + " that was stopped or frozen is taken up again.";
			case "recover" -> "A recovery of " + array + " onto a spare that was stopped or frozen is taken up again.";
			default -> array + " does " + word + ".";
		};
	}
}
