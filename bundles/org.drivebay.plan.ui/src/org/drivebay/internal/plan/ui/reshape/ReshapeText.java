// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.reshape;

import java.util.List;
import java.util.StringJoiner;

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
			text.add(number++ + ".  " + ShellQuote.join(step.command().words()) + "\n    " + step.command().does() + "\n    Then it is " + step.after().text() + "."
					+ "\n    If interrupted: " + step.interrupted());
		}
		text.add("Each step begins when the one before has ended: mdadm --wait " + device + ". Keep a backup file on a device that is no part of the array, until the step has ended.");
		return text.toString();
	}
}
