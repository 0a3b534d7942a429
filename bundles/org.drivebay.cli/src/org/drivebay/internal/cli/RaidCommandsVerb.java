// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.command.ArrayCommands;
import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.command.CreateCommand;
import org.drivebay.md.command.MdCommand;
import org.drivebay.remote.ShellQuote;

/** {@code drivebay raid commands} */
final class RaidCommandsVerb implements Verb {

	@Override
	public String usage() {
		return "PLAN-or-SPEC [--json]";
	}

	@Override
	public String does() {
		return "Shows the mdadm commands that make the planned arrays; as comments what they do, and how the arrays are stopped and started again.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, IOException {
		var given = new Arguments(arguments, List.of("--json"), List.of()).expect(1, "PLAN-or-SPEC");
		PlanArgument plan = PlanArgument.read(Path.of(given.word(0)));
		if (given.has("--json")) {
			Json.print(context.out(), Json.list(plan.arrays().stream().flatMap(array -> commands(array).stream()).map(RaidCommandsVerb::json).toList()));
		} else {
			plan.arrays().forEach(array -> print(context.out(), array));
		}
		if (!plan.named()) {
			context.err().println("drivebay: " + given.word(0) + " does not name all devices: /dev/md0, /dev/MEMBERn or names of the plan stand for them");
		}
	}

	private static List<MdCommand> commands(ArrayPlan array) {
		List<String> members = array.devices();
		return List.of(CreateCommand.of(array), ArrayCommands.stop(array.device()), ArrayCommands.assemble(array.device(), List.of(), members));
	}

	private static void print(PrintStream out, ArrayPlan array) {
		var commands = new ArrayList<>(commands(array));
		MdCommand create = commands.removeFirst();
		out.println("# " + create.does());
		out.println(ShellQuote.join(create.words()));
		out.println("# Undo: " + create.undo());
		create.steps().forEach(step -> out.println("#   " + step.text()));
		for (MdCommand command : commands) {
			out.println("# " + command.does());
			out.println("#   " + ShellQuote.join(command.words()));
		}
	}

	private static Json json(MdCommand command) {
		return new Json().put("line", ShellQuote.join(command.words())).put("words", command.words()).put("does", command.does()).put("undo", command.undo())
				.put("destroys", command.destroys()).put("steps", command.steps().stream().map(MdCommand.Step::text).toList());
	}
}
