// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.reshape;

import java.util.List;
import java.util.StringJoiner;

import org.drivebay.md.command.MdCommand;
import org.drivebay.md.reshape.Interruption;
import org.drivebay.md.reshape.Reshape;
import org.drivebay.md.reshape.ReshapeStep;
import org.drivebay.remote.ShellQuote;

/** The steps in words. */
final class ReshapeText {

	private ReshapeText() {
	}

	/** @param device of the array */
	static String of(Reshape reshape, String device) {
		return switch (reshape) {
			case Reshape.Refused(String reason) -> reason;
			case Reshape.Steps(List<ReshapeStep> steps) when steps.isEmpty() -> "It has that shape.";
			case Reshape.Steps(List<ReshapeStep> steps) -> steps(steps, device);
		};
	}

	private static String steps(List<ReshapeStep> steps, String device) {
		var text = new StringJoiner("\n\n");
		int number = 1;
		for (ReshapeStep step : steps) {
			text.add(number++ + ".  " + line(step.command()) + "\n    " + step.command().does() + "\n    Then it is " + step.after().text() + ".\n    "
					+ interrupted(step.interrupted(), device));
		}
		text.add("Each step begins when the one before has ended: mdadm --wait " + device + ", then mdadm --detail " + device + " until it shows the shape, a new level comes last. Keep a backup file on a device that is no part of the array, until the step has ended.");
		return text.toString();
	}

	private static String interrupted(Interruption interruption, String device) {
		return switch (interruption) {
			case Interruption.Repeat() -> "If interrupted: mdadm --detail " + device + " tells whether it is done. Run it again if not.";
			case Interruption.Resume(MdCommand assemble, MdCommand goOn, boolean inPlace) when inPlace -> """
					Let it end. With mdadm 4.2 and Linux 6.1, arrays that were stopped in the middle of such a step, or lost power, did not start \
					again or came back with other data.
					    If the array runs and the reshape stands still: %s
					    Then this step once more, if the level is still the old one.
					    If the array stopped all the same, copy its members first. Then try: %s""".formatted(line(goOn), line(assemble));
			case Interruption.Resume(MdCommand assemble, MdCommand goOn, boolean _) -> "If interrupted: " + line(assemble)
					+ "\n    If the array runs and the reshape stands still: " + line(goOn);
		};
	}

	private static String line(MdCommand command) {
		return ShellQuote.join(command.words());
	}
}
