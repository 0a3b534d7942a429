// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.host.raid.ApplyOutcome;
import org.drivebay.host.raid.ApplyPreview;
import org.drivebay.host.raid.RaidApply;
import org.drivebay.host.text.Quantities;
import org.drivebay.md.command.MdCommand;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.ShellQuote;

/** {@code drivebay raid apply} */
final class RaidApplyVerb implements Verb {

	@Override
	public String usage() {
		return "PLAN HOST [--json]";
	}

	@Override
	public String does() {
		return "Makes the planned arrays on a host: shows the commands and what they destroy, asks (for each member that holds something, its serial number"
				+ " or name has to be typed), runs them, and verifies superblocks and sysfs.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException {
		var given = new Arguments(arguments, List.of("--json"), List.of()).expect(2, "PLAN", "HOST");
		PlanArgument plan = PlanArgument.read(Path.of(given.word(0)));
		if (!plan.named()) {
			throw new FailedException(given.word(0) + ": device: the array and each member must name their device");
		}
		try (RemoteHost remote = context.hosts().connect(given.word(1))) {
			RaidApply apply = RaidApply.prepare(remote, plan.arrays(), plan.serials());
			preview(context.err(), given.word(1), apply.preview());
			if (!apply.preview().blockers().isEmpty()) {
				throw new FailedException("nothing was changed: " + apply.preview().blockers().getFirst());
			}
			Map<String, String> typed = ask(context, apply.preview());
			ApplyOutcome outcome = apply.run(typed, (number, of, step) -> context.err().println("[" + number + "/" + of + "] " + step));
			account(context, outcome, given.has("--json"));
		}
	}

	private static void preview(PrintStream err, String host, ApplyPreview preview) {
		err.println("on " + host + ":");
		preview.commands().forEach(command -> err.println("  " + ShellQuote.join(command.words())));
		var table = new TextTable("device", "serial or name", ">size", "what is on it and will be lost");
		preview.devices().forEach(device -> table.row(device.device(), device.word(), Quantities.sectors(device.sectors()),
				device.holds().isEmpty() ? "nothing was found" : String.join(", ", device.holds())));
		table.print(err);
		preview.blockers().forEach(blocker -> err.println("cannot be done: " + TextTable.printable(blocker)));
	}

	/** @return what was typed for each device that holds something */
	private static Map<String, String> ask(Context context, ApplyPreview preview) throws FailedException {
		var typed = new HashMap<String, String>();
		for (ApplyPreview.TakenDevice device : preview.toConfirm()) {
			String answer = answer(context, device.device() + " loses what is on it. Type " + device.word() + " to go on: ");
			if (!answer.equals(device.word())) {
				throw new FailedException("nothing was changed: " + device.device() + " was not confirmed");
			}
			typed.put(device.device(), answer);
		}
		if (preview.toConfirm().isEmpty() && !answer(context, "Make the arrays? [y/N] ").matches("(?i)y|yes")) {
			throw new FailedException("nothing was changed");
		}
		return typed;
	}

	private static String answer(Context context, String question) throws FailedException {
		return context.terminal().questions().ask(question).map(String::strip)
				.orElseThrow(() -> new FailedException("nothing was changed: there is no terminal to ask at"));
	}

	private static void account(Context context, ApplyOutcome outcome, boolean json) throws FailedException {
		if (json) {
			Json.print(context.out(), json(outcome).done());
		} else {
			outcome.done().forEach(command -> context.out().println("done, verified: " + ShellQuote.join(command.words())));
		}
		if (outcome.failure().isEmpty()) {
			return;
		}
		ApplyOutcome.Failure failure = outcome.failure().get();
		context.err().println("failed: " + ShellQuote.join(failure.command().words()));
		outcome.leftOver().forEach(sentence -> context.err().println(sentence));
		outcome.notDone().forEach(command -> context.err().println("not done: " + ShellQuote.join(command.words())));
		throw new FailedException(outcome.done().size() + " of " + (outcome.done().size() + 1 + outcome.notDone().size()) + " arrays were made: "
				+ String.join("; ", failure.reason().lines().toList()));
	}

	private static Json json(ApplyOutcome outcome) {
		var json = new Json().put("done", lines(outcome.done())).put("not_done", lines(outcome.notDone())).put("left_over", outcome.leftOver());
		outcome.failure().ifPresent(failure -> json.put("failed", ShellQuote.join(failure.command().words())).put("reason", failure.reason()));
		return json;
	}

	private static List<String> lines(List<MdCommand> commands) {
		return commands.stream().map(command -> ShellQuote.join(command.words())).toList();
	}
}
