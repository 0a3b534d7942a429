// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.command;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.command.ArrayPlan.Policy;
import org.drivebay.md.command.MdCommand.Step;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Level;

/** {@code mdadm --create} */
public final class CreateCommand {

	private CreateCommand() {
	}

	/** The command that makes the array. It does not ask: whoever runs it has asked. */
	public static MdCommand of(ArrayPlan plan) {
		var words = new ArrayList<>(List.of("mdadm", "--create", plan.device(), "--run", "--metadata", plan.metadata()));
		if (!plan.name().isEmpty()) {
			words.addAll(List.of("--name", plan.name()));
		}
		shape(words, plan);
		policy(words, plan);
		boolean variable = offsets(words, plan);
		for (int role = 0; role < plan.members().size(); role++) {
			String device = plan.members().get(role);
			boolean own = variable && !device.equals(ArrayPlan.MISSING);
			words.add(own ? device + ":" + size(plan.spec().members().get(role).dataOffsetSectors()) : device);
		}
		words.addAll(plan.spares());
		return new MdCommand(words, does(plan), undo(plan), plan.devices(), steps(plan));
	}

	private static void shape(List<String> words, ArrayPlan plan) {
		ArraySpec spec = plan.spec();
		words.addAll(List.of("--level", spec.level().label()));
		if (!spec.layoutName().isEmpty()) {
			words.addAll(List.of("--layout", spec.layoutName()));
		}
		if (spec.level().hasChunks()) {
			words.addAll(List.of("--chunk", size(spec.chunkSectors())));
		} else if (spec.chunkSectors() > 0) {
			words.addAll(List.of("--rounding", size(spec.chunkSectors())));
		}
		words.addAll(List.of("--raid-devices", Integer.toString(plan.members().size())));
		if (!plan.spares().isEmpty()) {
			words.addAll(List.of("--spare-devices", Integer.toString(plan.spares().size())));
		}
		plan.size().ifPresent(size -> words.addAll(List.of("--size", size(size))));
	}

	private static void policy(List<String> words, ArrayPlan plan) {
		boolean redundant = plan.spec().level() != Level.RAID0 && plan.spec().level() != Level.LINEAR;
		switch (plan.policy()) {
			case BITMAP -> words.addAll(List.of("--bitmap", "internal"));
			case JOURNAL -> plan.journal().ifPresent(device -> words.addAll(List.of("--write-journal", device)));
			case PPL -> words.addAll(List.of("--consistency-policy", Policy.PPL.word()));
			case RESYNC -> {
				// said aloud, since mdadm gives large arrays a bitmap by itself
				if (redundant) {
					words.addAll(List.of("--bitmap", "none"));
				}
			}
		}
	}

	/** @return whether each member gets its own */
	private static boolean offsets(List<String> words, ArrayPlan plan) {
		List<Long> offsets = plan.spec().members().stream().map(member -> member.dataOffsetSectors()).distinct().toList();
		boolean variable = offsets.size() > 1;
		if (variable) {
			words.addAll(List.of("--data-offset", "variable"));
		} else if (offsets.getFirst() > 0) {
			words.addAll(List.of("--data-offset", size(offsets.getFirst())));
		}
		return variable;
	}

	/** mdadm counts in KiB, and in sectors where it is told so. */
	static String size(long sectors) {
		return sectors % 2 == 0 ? sectors / 2 + "K" : sectors + "s";
	}

	private static String does(ArrayPlan plan) {
		String kind = plan.spec().level().label() + (plan.spec().layoutName().isEmpty() ? "" : " " + plan.spec().layoutName());
		boolean synced = plan.spec().level() != Level.RAID0 && plan.spec().level() != Level.LINEAR;
		return "Makes the " + kind + " array " + plan.device() + " of " + String.join(", ", plan.devices()) + " and starts it. What these devices hold is lost."
				+ (synced ? " Copies or parity are then made in the background; the array can be used meanwhile." : "");
	}

	private static String undo(ArrayPlan plan) {
		return "mdadm --stop " + plan.device() + ", then mdadm --zero-superblock on each device. What the devices held before does not come back.";
	}

	private static List<Step> steps(ArrayPlan plan) {
		var steps = new ArrayList<Step>();
		steps.add(new Step.Ioctl("SET_ARRAY_INFO", "metadata " + plan.metadata() + ", " + plan.spec().level().label() + ", " + plan.members().size() + " members"));
		steps.add(new Step.Write("a superblock on each device"));
		plan.devices().forEach(device -> steps.add(new Step.Ioctl("ADD_NEW_DISK", device)));
		steps.add(new Step.Ioctl("RUN_ARRAY", plan.device()));
		return steps;
	}
}
