// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.md.command.MdCommand.Step;

/** Commands on members of an array that runs. */
public final class MemberCommands {

	private MemberCommands() {
	}

	/** Adds a spare, or what replaces a missing member. */
	public static MdCommand add(String array, String member) {
		return new MdCommand(List.of("mdadm", "--manage", array, "--add", member),
				"Adds " + member + " to " + array + " as a spare; if a role is missing, it is rebuilt on it at once. What " + member + " holds is lost.",
				"mdadm --manage " + array + " --fail " + member + " --remove " + member + ". What it held before does not come back.", List.of(member),
				List.of(new Step.Write("a superblock on " + member), new Step.Ioctl("ADD_NEW_DISK", member + " (0.90 also HOT_ADD_DISK)")));
	}

	/** Takes back a member that was away for a while. */
	public static MdCommand reAdd(String array, String member) {
		return new MdCommand(List.of("mdadm", "--manage", array, "--re-add", member),
				"Gives " + member + " its old role in " + array + " again. With a bitmap only what was written meanwhile is copied; without one mdadm refuses"
						+ " unless nothing was written.",
				"mdadm --manage " + array + " --fail " + member + " --remove " + member + ".", List.of(),
				List.of(new Step.Ioctl("ADD_NEW_DISK", member + ", in its old role"), new Step.Attribute(folder(member) + "/state", "re-add")));
	}

	/**
	 * Copies a member to a spare while it goes on working, then takes it out.
	 *
	 * @param with the spare; empty for any
	 */
	public static MdCommand replace(String array, String member, Optional<String> with) {
		var words = new ArrayList<>(List.of("mdadm", "--manage", array, "--replace", member));
		with.ifPresent(spare -> words.addAll(List.of("--with", spare)));
		return new MdCommand(words,
				"Copies " + member + " to " + with.orElse("a spare") + " while " + array + " keeps its redundancy, reading the other members only where " + member
						+ " cannot be read. Then " + member + " is marked faulty.",
				"While it copies: write -want_replacement to the member's state. Afterwards add " + member + " again as a spare.", List.of(),
				List.of(new Step.Attribute(folder(member) + "/state", "want_replacement"), new Step.Attribute("sync_action", "recover")));
	}

	/** Takes a member out. */
	public static MdCommand failAndRemove(String array, String member) {
		return new MdCommand(List.of("mdadm", "--manage", array, "--fail", member, "--remove", member),
				"Marks " + member + " faulty and takes it out of " + array + ", which loses the redundancy that it gave.",
				"mdadm --manage " + array + " --re-add " + member + ", or --add where that is refused.", List.of(),
				List.of(new Step.Attribute(folder(member) + "/state", "faulty"), new Step.Ioctl("HOT_REMOVE_DISK", "or 'remove' to its state")));
	}

	/** A member's folder below {@code md/}. */
	private static String folder(String member) {
		return "dev-" + Path.of(member).getFileName();
	}
}
