// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.md.command.MdCommand.Step;
import org.drivebay.md.geometry.Level;

/** Commands that change an array's shape while it runs. */
public final class GrowCommands {

	/** What is changed; one thing at a time, as mdadm does it. */
	public sealed interface Change {

		/** Behind {@code --grow DEVICE}. */
		List<String> words();

		/** What it is, for people. */
		String text();

		/** The attribute that carries it. */
		Step step();

		/** More or fewer members. */
		record RaidDevices(int count) implements Change {
			@Override
			public List<String> words() {
				return List.of("--raid-devices", Integer.toString(count));
			}

			@Override
			public String text() {
				return "to " + count + " members. More need spares that were added before; fewer need the array shortened first with --array-size";
			}

			@Override
			public Step step() {
				return new Step.Attribute("raid_disks", Integer.toString(count));
			}
		}

		/** @param raidDevices the new count of members, where the level wants another */
		record ToLevel(Level level, Optional<Integer> raidDevices) implements Change {
			@Override
			public List<String> words() {
				var words = new ArrayList<>(List.of("--level", level.label()));
				raidDevices.ifPresent(count -> words.addAll(List.of("--raid-devices", Integer.toString(count))));
				return words;
			}

			@Override
			public String text() {
				return "to " + level.label() + raidDevices.map(count -> " of " + count + " members").orElse("");
			}

			@Override
			public Step step() {
				return new Step.Attribute("level", level.label());
			}
		}

		/** @param layout mdadm's name */
		record ToLayout(String layout) implements Change {
			@Override
			public List<String> words() {
				return List.of("--layout", layout);
			}

			@Override
			public String text() {
				return "to the layout " + layout;
			}

			@Override
			public Step step() {
				return new Step.Attribute("layout", layout + " as md's number");
			}
		}

		/** Another chunk. */
		record ToChunk(int sectors) implements Change {
			@Override
			public List<String> words() {
				return List.of("--chunk", CreateCommand.size(sectors));
			}

			@Override
			public String text() {
				return "to chunks of " + sectors + " sectors";
			}

			@Override
			public Step step() {
				return new Step.Attribute("chunk_size", Long.toString(512L * sectors));
			}
		}

		/** @param sectors that are used of each member; empty for all there are */
		record MemberSize(Optional<Long> sectors) implements Change {
			@Override
			public List<String> words() {
				return List.of("--size", sectors.map(CreateCommand::size).orElse("max"));
			}

			@Override
			public String text() {
				return "to use " + sectors.map(size -> size + " sectors").orElse("all sectors") + " of each member";
			}

			@Override
			public Step step() {
				return new Step.Attribute("component_size", sectors.map(size -> Long.toString(size / 2)).orElse("max") + " KiB");
			}
		}

		/** Shows less of the array without moving anything: the step before fewer members. */
		record ArraySize(long sectors) implements Change {
			@Override
			public List<String> words() {
				return List.of("--array-size", CreateCommand.size(sectors));
			}

			@Override
			public String text() {
				return "to show " + sectors + " sectors, until it is stopped or this is taken back with --array-size max. What lies behind cannot be read";
			}

			@Override
			public Step step() {
				return new Step.Attribute("array_size", sectors / 2 + " KiB");
			}
		}
	}

	private GrowCommands() {
	}

	/**
	 * Changes the shape.
	 *
	 * @param backupFile on a device that is no part of the array; needed where data are overwritten in place
	 */
	public static MdCommand grow(String array, Change change, Optional<String> backupFile) {
		var words = new ArrayList<>(List.of("mdadm", "--grow", array));
		words.addAll(change.words());
		backupFile.ifPresent(file -> words.addAll(List.of("--backup-file", file)));
		var steps = new ArrayList<Step>(List.of(change.step()));
		boolean moves = !(change instanceof Change.ArraySize || change instanceof Change.MemberSize);
		if (moves) {
			steps.add(new Step.Attribute("sync_action", "reshape"));
		}
		String undo = moves ? "Once done, another --grow back." : "Another --grow with the size before.";
		return new MdCommand(words, "Changes " + array + " " + change.text() + "." + (moves ? moving(backupFile) : ""), undo, List.of(), steps);
	}

	/** What an interruption leaves depends on more than the command: {@link org.drivebay.md.reshape.Interruption} tells. */
	private static String moving(Optional<String> backupFile) {
		return " All data move, which takes long." + backupFile.map(file -> " Meanwhile an mdadm stays there, which keeps in " + file + " what is just being moved.")
				.orElse("");
	}

	/**
	 * Goes on with a change of an array that runs while its reshape stands still, as it does when the mdadm that kept the backup was ended.
	 *
	 * @param backupFile that the change was begun with
	 */
	public static MdCommand goOn(String array, Optional<String> backupFile) {
		var words = new ArrayList<>(List.of("mdadm", "--grow", "--continue", array));
		backupFile.ifPresent(file -> words.addAll(List.of("--backup-file", file)));
		return new MdCommand(words, "Goes on with the reshape of " + array + " from where it stands.", "As for the change itself.", List.of(),
				List.of(new Step.Attribute("sync_max", "max, or bit by bit as far as the backup reaches")));
	}

	/**
	 * Changes the shape of an array that has no spares, of level 0, with new members at once.
	 *
	 * @param members what they hold is lost
	 */
	public static MdCommand growWith(String array, Change change, List<String> members) {
		MdCommand grow = grow(array, change, Optional.empty());
		if (members.isEmpty()) {
			return grow;
		}
		var words = new ArrayList<>(grow.words());
		words.add("--add");
		words.addAll(members);
		var steps = new ArrayList<Step>();
		members.forEach(member -> steps.add(new Step.Ioctl("ADD_NEW_DISK", member)));
		steps.addAll(grow.steps());
		return new MdCommand(words, grow.does() + " What " + String.join(", ", members) + " hold is lost.",
				"A raid0 does not give members back. " + grow.undo(), members, steps);
	}

	/** Puts members behind the last of a linear array, which becomes longer by them. */
	public static MdCommand addToLinear(String array, List<String> members) {
		var words = new ArrayList<>(List.of("mdadm", "--grow", array, "--add"));
		words.addAll(members);
		List<Step> steps = members.stream().map(member -> (Step) new Step.Ioctl("ADD_NEW_DISK", member)).toList();
		return new MdCommand(words, "Makes " + array + " longer by " + String.join(", ", members) + ". What these hold is lost.",
				"There is no way back: a linear array gives no member up.", members, steps);
	}
}
