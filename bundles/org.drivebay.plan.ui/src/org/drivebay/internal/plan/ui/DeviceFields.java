// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.drivebay.host.plan.PlanDefaults;
import org.drivebay.host.plan.PlanProblem;
import org.drivebay.host.text.Quantities;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.jdt.annotation.Nullable;

/** All that can be said of a device of a plan, and what of it can be changed. */
final class DeviceFields {

	static final String ARRAY = "Array";
	static final String DEVICE = "Device";
	private static final String RESULT = "Result";
	private static final String AUTOMATIC = "(mdadm's choice)";
	private static final List<String> CHUNKS = Stream.iterate(8, chunk -> chunk <= 1 << 15, chunk -> chunk * 2).map(DeviceFields::kib).toList();

	private DeviceFields() {
	}

	static List<PlanField> of(RaidPlan plan) {
		return List.of(PlanField.fixed(DEVICE, "Devices", String.valueOf(plan.getDevices().size()), "All that is drawn"),
				PlanField.text(DEVICE, "Note", plan.getNote(), "For whoever opens the plan next", plan::setNote));
	}

	static List<PlanField> of(PlanDocument document, PlanDevice device) {
		var fields = new ArrayList<PlanField>();
		fields.add(PlanField.text(DEVICE, "Name", device.getName(), "Unique in the plan", device::setName));
		switch (device) {
			case PlanArray array -> array(fields, document, array);
			case PlanMember member -> member(fields, member);
			case PlanPartition partition -> partition(fields, partition);
			default -> {
				// no other kinds
			}
		}
		for (PlanProblem problem : document.problems(device)) {
			fields.add(PlanField.fixed("Problems", problem.isError() ? "Error" : "Warning", problem.text(), "The context menu may have a fix"));
		}
		return fields;
	}

	private static void member(List<PlanField> fields, PlanMember member) {
		fields.add(size("Size", member.getSizeSectors(), member::setSizeSectors));
		fields.add(PlanField.fixed(DEVICE, "Sectors", String.format("%,d", member.getSizeSectors()), "Of 512 bytes"));
		fields.add(PlanField.fixed(DEVICE, "Host", orImagined(member.getHost()), "Where it was seen"));
		fields.add(PlanField.fixed(DEVICE, "Path", orImagined(member.getPath()), "The device node there"));
		fields.add(PlanField.text(DEVICE, "Model", member.getModel(), "As the device says", member::setModel));
		fields.add(PlanField.text(DEVICE, "Serial", member.getSerial(), "As the device says", member::setSerial));
	}

	private static String orImagined(@Nullable String value) {
		return value == null ? "imagined" : value;
	}

	private static void partition(List<PlanField> fields, PlanPartition partition) {
		fields.add(size("Size", partition.getSizeSectors(), partition::setSizeSectors));
		fields.add(PlanField.size(DEVICE, "Start", String.valueOf(partition.getStartSector()), "Its first sector on the member", partition::setStartSector));
	}

	private static PlanField size(String name, long sectors, Consumer<Long> write) {
		return PlanField.size(DEVICE, name, Quantities.sectors(sectors), Sizes.HELP, write);
	}

	private static void array(List<PlanField> fields, PlanDocument document, PlanArray array) {
		Optional<Level> level = Level.of(String.valueOf(array.getLevel()));
		fields.add(PlanField.choice(ARRAY, "Level", String.valueOf(array.getLevel()), "As mdadm --level",
				Arrays.stream(Level.values()).map(Level::label).toList(), text -> PlanDefaults.setLevel(array, Level.of(text).orElseThrow())));
		List<String> layouts = level.map(PlanDefaults::layouts).orElse(List.of());
		if (!layouts.isEmpty()) {
			fields.add(PlanField.choice(ARRAY, "Layout", array.getLayout() == null ? AUTOMATIC : array.getLayout(), "As mdadm --layout",
					withAutomatic(layouts), text -> array.setLayout(AUTOMATIC.equals(text) ? null : text)));
		}
		if (level.isPresent() && level.get().hasChunks()) {
			fields.add(PlanField.choice(ARRAY, "Chunk", kib(array.getChunkSectors()), "As mdadm --chunk", CHUNKS,
					text -> array.setChunkSectors((int) Sizes.parse(text).orElseThrow())));
		}
		fields.add(PlanField.choice(ARRAY, "Metadata", String.valueOf(array.getMetadata()), "As mdadm --metadata: where the superblock is",
				PlanDefaults.METADATA, array::setMetadata));
		fields.add(PlanField.size(ARRAY, "Component size", array.getComponentSectors() == 0 ? "0" : Quantities.sectors(array.getComponentSectors()),
				"As mdadm --size; 0: as much as the smallest member offers", array::setComponentSectors));
		fields.add(PlanField.text(ARRAY, "Note", array.getNote(), "For whoever opens the plan next", array::setNote));
		result(fields, document, array);
	}

	private static List<String> withAutomatic(List<String> layouts) {
		return Stream.concat(Stream.of(AUTOMATIC), layouts.stream()).toList();
	}

	private static void result(List<PlanField> fields, PlanDocument document, PlanArray array) {
		try {
			var geometry = document.geometry().geometry(array);
			fields.add(PlanField.fixed(RESULT, "Array size", Quantities.sectors(geometry.arraySectors()), "As md computes it"));
			fields.add(PlanField.fixed(RESULT, "Array sectors", String.format("%,d", geometry.arraySectors()), "Of 512 bytes"));
			fields.add(PlanField.fixed(RESULT, "Layout number", String.valueOf(geometry.spec().layout()), "As md/layout says it"));
			fields.add(PlanField.fixed(RESULT, "Used of a member", String.format("%,d sectors", geometry.memberSectors(0)), "Behind its data offset"));
		} catch (SpecException e) {
			// it is among the problems
		}
	}

	private static String kib(int sectors) {
		return sectors % 2 == 0 ? sectors / 2 + " KiB" : sectors + " sectors";
	}
}
