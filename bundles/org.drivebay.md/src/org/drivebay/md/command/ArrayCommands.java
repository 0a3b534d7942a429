// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.command;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.command.MdCommand.Step;

/** Commands on a whole array that leave its shape alone. */
public final class ArrayCommands {

	private ArrayCommands() {
	}

	/**
	 * Puts an array together from members that have its superblocks.
	 *
	 * @param options such as {@code --force} or {@code --run}, before the members
	 */
	public static MdCommand assemble(String array, List<String> options, List<String> members) {
		var words = new ArrayList<>(List.of("mdadm", "--assemble", array));
		words.addAll(options);
		words.addAll(members);
		var steps = new ArrayList<Step>();
		steps.add(new Step.Ioctl("SET_ARRAY_INFO", "the superblocks' version"));
		members.forEach(member -> steps.add(new Step.Ioctl("ADD_NEW_DISK", member)));
		steps.add(new Step.Ioctl("RUN_ARRAY", array));
		String force = options.contains("--force") ? " --force changes superblocks of stale members as if they were up to date, which cannot be taken back." : "";
		return new MdCommand(words, "Starts " + array + " from " + String.join(", ", members) + "." + force, "mdadm --stop " + array + ".", List.of(), steps);
	}

	/** Ends an array. */
	public static MdCommand stop(String array) {
		return new MdCommand(List.of("mdadm", "--stop", array),
				"Stops " + array + ": it must not be mounted or used otherwise. All data stay on the members; a resync or reshape goes on at the next start.",
				"mdadm --assemble " + array + " and the members.", List.of(), List.of(new Step.Ioctl("STOP_ARRAY", "or 'clear' to md/array_state")));
	}
}
