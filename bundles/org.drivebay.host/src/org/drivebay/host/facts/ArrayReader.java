// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.drivebay.host.facts.ArrayFacts.Sync;
import org.drivebay.md.layout.LayoutNames;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One md array of {@code /sys/block/mdN/md}. Words that stand where a number is expected ({@code none}, {@code delayed}, {@code max}) are values,
 * and a file that is gone because the array has just stopped reads as nothing.
 */
final class ArrayReader {

	private static final int SECTOR_BYTES = 512;
	private static final int SECTORS_PER_KIB = 2;

	private static final List<String> ARRAY_FILES = List.of("array_state", "bitmap/location", "chunk_size", "component_size", "consistency_policy",
			"degraded", "last_sync_action", "layout", "level", "metadata_version", "mismatch_cnt", "raid_disks", "sync_action", "sync_completed",
			"sync_speed", "uuid");
	private static final List<String> MEMBER_FILES = List.of("bad_blocks", "errors", "offset", "recovery_start", "size", "slot", "state",
			"unacknowledged_bad_blocks");

	private final Answers answers;
	private final Map<String, DeviceFacts> devices;

	/** @param devices all that the host has, by name */
	ArrayReader(Answers answers, Map<String, DeviceFacts> devices) {
		this.answers = answers;
		this.devices = devices;
	}

	/** Patterns of the files read here. */
	static List<String> files() {
		return Stream.concat(ARRAY_FILES.stream().map(name -> "/sys/block/md*/md/" + name),
				MEMBER_FILES.stream().map(name -> "/sys/block/md*/md/dev-*/" + name)).toList();
	}

	/** md leaves the device node behind when an array is stopped; that is no array. */
	static boolean exists(ArrayFacts array) {
		boolean cleared = "clear".equals(array.arrayState()) || array.arrayState() == null;
		return !cleared || !array.members().isEmpty();
	}

	ArrayFacts read(DeviceFacts device) {
		String md = "/sys/block/" + device.name() + "/md/";
		String level = answers.text(md + "level");
		return new ArrayFacts(device, level, LayoutNames.of(level, answers.integer(md + "layout", -1)), answers.integer(md + "raid_disks", 0),
				answers.integer(md + "degraded", 0), answers.number(md + "chunk_size", 0) / SECTOR_BYTES,
				answers.number(md + "component_size", 0) * SECTORS_PER_KIB, answers.word(md + "metadata_version"), answers.word(md + "uuid"),
				answers.word(md + "array_state"), sync(md), answers.number(md + "mismatch_cnt", 0), answers.word(md + "last_sync_action"),
				answers.word(md + "consistency_policy"), bitmap(answers.word(md + "bitmap/location")), members(md));
	}

	/** {@code sync_completed} is {@code none}, {@code delayed} or {@code DONE / TOTAL}. */
	private Sync sync(String md) {
		String completed = answers.text(md + "sync_completed");
		int slash = completed.indexOf('/');
		long done = slash < 0 ? -1 : Numbers.leading(completed, -1);
		long total = slash < 0 ? -1 : Numbers.leading(completed.substring(slash + 1), -1);
		boolean whole = done >= 0 && total > 0;
		return new Sync(answers.word(md + "sync_action"), whole ? done : -1, whole ? total : -1, completed.equals("delayed"),
				answers.number(md + "sync_speed", 0));
	}

	/** An internal one is told by its distance from the superblock, {@code +8} or {@code -16}. */
	private static @Nullable String bitmap(@Nullable String location) {
		boolean distance = location != null && (location.startsWith("+") || location.startsWith("-"));
		return distance ? "internal" : location;
	}

	private List<MemberFacts> members(String md) {
		var byRole = Comparator.comparingInt((MemberFacts member) -> member.role() < 0 ? Integer.MAX_VALUE : member.role());
		return answers.names(md).stream().filter(name -> name.startsWith("dev-")).map(name -> member(md + name + "/", name.substring(4)))
				.sorted(byRole).toList();
	}

	private MemberFacts member(String folder, String suffix) {
		String block = answers.link(folder + "block");
		String name = block == null ? suffix : block.substring(block.lastIndexOf('/') + 1);
		List<String> states = Stream.of(answers.text(folder + "state").split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
		long recovered = answers.number(folder + "recovery_start", -1);
		int role = answers.integer(folder + "slot", -1);
		DeviceFacts device = devices.get(name);
		return new MemberFacts(name, role, states, answers.number(folder + "errors", 0), answers.number(folder + "size", 0) * SECTORS_PER_KIB,
				answers.number(folder + "offset", 0), role >= 0 ? recovered : -1, entries(folder + "bad_blocks"),
				entries(folder + "unacknowledged_bad_blocks"), device != null, device == null ? null : device.card());
	}

	/** One a line; a list that fills its page is cut off there. */
	private int entries(String path) {
		return (int) answers.content(path).lines().filter(line -> !line.isBlank()).count();
	}
}
