// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.facts.MemberFacts;
import org.drivebay.host.facts.SystemFacts;
import org.drivebay.host.health.Finding;
import org.drivebay.host.health.HealthRules;
import org.drivebay.host.text.Quantities;
import org.eclipse.jdt.annotation.Nullable;

/** A host for people: the machine, its arrays, their members, its devices, and what is wrong. */
final class HostText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd 'at' HH:mm:ss z", Locale.ROOT);

	private final PrintStream out;
	private final HostFacts facts;

	private HostText(PrintStream out, HostFacts facts) {
		this.out = out;
		this.facts = facts;
	}

	static void print(PrintStream out, HostSource source, HostFacts facts) {
		var text = new HostText(out, facts);
		text.system(source.name());
		source.taken().ifPresent(taken -> out.println("As it was on " + TIME.format(taken.atZone(ZoneId.systemDefault()))));
		text.section(text.arrays());
		text.section(text.members());
		text.section(text.devices());
		text.section(text.findings());
	}

	private void section(TextTable table) {
		if (!table.isEmpty()) {
			out.println();
			table.print(out);
		}
	}

	private void system(String name) {
		SystemFacts system = facts.system();
		var parts = new ArrayList<String>();
		parts.add("Linux " + text(system.kernel()) + " " + text(system.architecture()));
		parts.add(Quantities.count(system.cpus(), "CPU") + (system.cpuModel() == null ? "" : " (" + system.cpuModel() + ")"));
		parts.add(Quantities.count(system.numaNodes(), "NUMA node"));
		parts.add(Quantities.bytes(system.memoryBytes()));
		parts.add("up " + Quantities.duration(Duration.ofSeconds((long) system.uptimeSeconds())));
		String known = system.hostName() == null || name.equals(system.hostName()) ? name : name + " (" + system.hostName() + ")";
		out.println(known + (system.operatingSystem() == null ? "" : ": " + system.operatingSystem()));
		out.println(String.join(", ", parts));
	}

	private TextTable arrays() {
		var table = new TextTable("ARRAY", "NAME", "LEVEL", "LAYOUT", ">MEMBERS", ">SIZE", ">CHUNK", "META", "STATE", "ACTION", "BITMAP", "MOUNTED AT");
		for (ArrayFacts array : facts.arrays()) {
			DeviceFacts device = array.device();
			table.row(array.name(), text(device.label()), array.level(), text(array.layout()), working(array) + "/" + array.raidDisks(),
					Quantities.sectors(device.sizeSectors()), array.chunkSectors() == 0 ? "" : Quantities.sectors(array.chunkSectors()),
					text(array.metadataVersion()), text(array.arrayState()), action(array.sync()), text(array.bitmap()),
					String.join(", ", device.usage().mountPoints()));
		}
		return table;
	}

	private static int working(ArrayFacts array) {
		return Math.max(0, array.raidDisks() - array.degraded());
	}

	private static String action(ArrayFacts.Sync sync) {
		String action = text(sync.action());
		if (sync.delayed()) {
			return action + " delayed";
		}
		return sync.running() ? action + " " + sync.percent() + " % " + sync.speedKib() + " KiB/s" : action;
	}

	private TextTable members() {
		var table = new TextTable("ARRAY", "MEMBER", "ROLE", "STATE", ">SIZE", ">DATA OFFSET", ">READ ERRORS", ">BAD BLOCKS");
		for (ArrayFacts array : facts.arrays()) {
			for (MemberFacts member : array.members()) {
				int bad = Math.max(member.badBlocks(), member.unacknowledgedBadBlocks());
				table.row(array.name(), member.name(), member.roleName(), String.join(",", member.states()), Quantities.sectors(member.sizeSectors()),
						Quantities.sectors(member.offsetSectors()), number(member.errors()), number(bad));
			}
		}
		return table;
	}

	private TextTable devices() {
		var table = new TextTable("DEVICE", "KIND", ">SIZE", "MODEL", "SERIAL", "TRANSPORT", "PCI", ">NUMA", "DISK", "SCHEDULER", "USED BY", "MOUNTED AT");
		Map<String, String> users = users();
		for (DeviceFacts device : facts.devices()) {
			device(table, device, "", users);
			device.partitions().forEach(partition -> device(table, partition, "  ", users));
		}
		return table;
	}

	private static void device(TextTable table, DeviceFacts device, String indent, Map<String, String> users) {
		boolean whole = indent.isEmpty();
		String model = join(device.identity().vendor(), device.identity().model());
		table.row(indent + device.name(), device.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), Quantities.sectors(device.sizeSectors()),
				model.isEmpty() ? text(device.label()) : model, text(device.identity().serial()), whole ? text(device.placement().transport()) : "",
				whole ? join(device.placement().pciAddress(), device.placement().pciLink()) : "",
				whole && device.placement().numaNode() >= 0 ? Integer.toString(device.placement().numaNode()) : "",
				medium(device), whole ? text(device.queue().scheduler()) : "",
				users.getOrDefault(device.name(), ""), String.join(", ", device.usage().mountPoints()));
	}

	/** Only of what stands for itself: a loop or dm device says nothing of what is below it. */
	private static String medium(DeviceFacts device) {
		return switch (device.kind()) {
			case DISK, NVME_NAMESPACE, FLASH_CARD -> device.queue().rotational() ? "rotating" : "flash";
			default -> "";
		};
	}

	/** By device, the names of those made of it. */
	private Map<String, String> users() {
		var users = new TreeMap<String, String>();
		facts.allDevices().forEach(device -> device.slaves().forEach(slave -> users.merge(slave, device.name(), (a, b) -> a + ", " + b)));
		return users;
	}

	private TextTable findings() {
		var table = new TextTable("HEALTH", "WHERE", "WHAT");
		for (ArrayFacts array : facts.arrays()) {
			add(table, array.name(), HealthRules.of(array));
			array.members().forEach(member -> add(table, array.name() + " " + member.name(), HealthRules.of(member)));
		}
		facts.allDevices().forEach(device -> add(table, device.name(), HealthRules.of(device)));
		return table;
	}

	private static void add(TextTable table, String where, List<Finding> findings) {
		findings.forEach(finding -> table.row(finding.level().name().toLowerCase(Locale.ROOT), where, finding.sentence()));
	}

	private static String number(long value) {
		return value == 0 ? "" : Long.toString(value);
	}

	private static String join(@Nullable String a, @Nullable String b) {
		return Stream.of(text(a), text(b)).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
	}

	private static String text(@Nullable String value) {
		return value == null ? "" : value;
	}
}
