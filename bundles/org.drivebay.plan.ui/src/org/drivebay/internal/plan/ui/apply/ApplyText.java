// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import java.util.List;
import java.util.StringJoiner;

import org.drivebay.host.raid.ApplyOutcome;
import org.drivebay.host.raid.ApplyPreview;
import org.drivebay.md.command.MdCommand;
import org.drivebay.remote.ShellQuote;

/** What will be done, and what was, in words. */
final class ApplyText {

	private ApplyText() {
	}

	/** The commands as a shell would take them, each with what it does and how it is undone. */
	static String preview(ApplyPreview preview) {
		var text = new StringJoiner("\n\n");
		if (!preview.blockers().isEmpty()) {
			text.add("Cannot be done:\n    " + String.join("\n    ", preview.blockers()));
		}
		preview.commands().forEach(command -> text.add(line(command) + "\n    " + command.does() + "\n    To undo: " + command.undo()));
		return text.toString();
	}

	/** What ran, what failed and why, how it may have left the devices, and what was not started. */
	static String account(ApplyOutcome outcome) {
		var text = new StringJoiner("\n");
		section(text, "Done, and verified by superblocks and sysfs:", lines(outcome.done()));
		outcome.failure().ifPresent(failure -> {
			section(text, "Failed:", List.of(line(failure.command())));
			section(text, "Why:", failure.reason().lines().toList());
		});
		section(text, "How it was left:", outcome.leftOver());
		section(text, "Not started:", lines(outcome.notDone()));
		return text.toString();
	}

	private static void section(StringJoiner text, String title, List<String> lines) {
		if (!lines.isEmpty()) {
			text.add(title);
			lines.forEach(line -> text.add("    " + line));
			text.add("");
		}
	}

	private static List<String> lines(List<MdCommand> commands) {
		return commands.stream().map(ApplyText::line).toList();
	}

	static String line(MdCommand command) {
		return ShellQuote.join(command.words());
	}
}
