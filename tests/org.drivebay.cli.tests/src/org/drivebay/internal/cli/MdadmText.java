// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.drivebay.host.text.Quantities;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Compares what mdadm 4.2 prints of a member with the JSON, line by line. A line that is not known is a difference too, so that nothing mdadm
 * says is passed over.
 */
final class MdadmText {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ROOT);

	private final JsonObject json;
	private final List<String> differences = new ArrayList<>();

	private MdadmText(JsonObject json) {
		this.json = json;
	}

	/** @return what differs; empty if all agrees */
	static List<String> differences(JsonObject json, String examine, String bitmap, String badBlocks) {
		var comparison = new MdadmText(json);
		comparison.fields(examine, comparison::examined);
		comparison.devices(examine);
		// of a 0.90 member without a bitmap mdadm shows what stands where one would be
		boolean present = bitmap.contains("Magic : 6d746962");
		if (present) {
			comparison.fields(bitmap, comparison::ofBitmap);
		}
		comparison.check("bitmap or none", Boolean.toString(present), Boolean.toString(json.has("bitmap")));
		comparison.badBlocks(badBlocks);
		return comparison.differences;
	}

	private interface Line {
		void compare(String key, String value);
	}

	private void fields(String text, Line line) {
		text.lines().filter(each -> each.contains(" : ")).forEach(each -> {
			int colon = each.indexOf(" : ");
			line.compare(each.substring(0, colon).strip(), each.substring(colon + 3).strip());
		});
	}

	private void check(String what, Object mdadm, @Nullable Object ours) {
		if (!mdadm.toString().equals(String.valueOf(ours))) {
			differences.add(what + ": mdadm says " + mdadm + ", not " + ours);
		}
	}

	private @Nullable String text(String key) {
		return text(json, key);
	}

	private static @Nullable String text(JsonObject object, String key) {
		JsonElement value = object.get(key);
		return value == null ? null : value instanceof JsonArray list ? String.join(" ", list.asList().stream().map(JsonElement::getAsString).toList())
				: value.getAsString();
	}

	private long number(String key) {
		return json.has(key) ? json.get(key).getAsLong() : Long.MIN_VALUE;
	}

	private static String first(String value) {
		return value.split(" ")[0];
	}

	private static String instant(String value) {
		return LocalDateTime.parse(value.replaceAll(" +", " "), TIME).toInstant(ZoneOffset.UTC).toString();
	}

	private boolean old() {
		return String.valueOf(text("metadata")).startsWith("0.");
	}

	private void examined(String key, String value) {
		switch (key) {
			case "Magic" -> check(key, value, "a92b4efc");
			case "Version" -> check(key, value, text("metadata") + (old() ? ".00" : ""));
			case "Feature Map" -> check(key, value, text("feature_map"));
			case "Array UUID", "UUID" -> check(key, first(value), text("array_uuid"));
			case "Name" -> check(key, first(value), text("name"));
			case "Creation Time" -> check(key, instant(value), text("creation_time"));
			case "Update Time" -> check(key, instant(value), text("update_time"));
			case "Raid Level" -> check(key, value, text("level"));
			case "Raid Devices" -> check(key, value, text("raid_disks"));
			case "Layout" -> check(key, layout(value), text("layout"));
			case "Chunk Size", "Rounding" -> check(key, value, number("chunk_sectors") / 2 + "K");
			case "State" -> check(key, value, text("state"));
			case "Device UUID" -> check(key, value, text("device_uuid"));
			case "Checksum" -> check(key, value, text("checksum") + (json.get("checksum_ok").getAsBoolean() ? " - correct" : " - expected"));
			case "Events" -> check(key, value, text("events"));
			case "Device Role" -> check(key, value, deviceRole(String.valueOf(text("role"))));
			case "Array State" -> check(key, first(value), text("array_state"));
			default -> sizes(key, value);
		}
	}

	private void sizes(String key, String value) {
		switch (key) {
			case "Avail Dev Size" -> check(key, first(value), text("avail_dev_sectors"));
			case "Array Size" -> check(key, first(value), number("array_sectors") / 2);
			case "Used Dev Size" -> check(key, first(value), old() ? number("size") / 2 : number("size"));
			case "Data Offset" -> check(key, first(value), text("data_offset"));
			case "Super Offset" -> check(key, first(value), text("super_offset"));
			case "Recovery Offset" -> check(key, first(value), text("recovery_offset"));
			case "Unused Space" -> {
				// what mdadm works out from the other fields
			}
			case "Internal Bitmap" -> check(key, value, json.has("bitmap_offset") ? number("bitmap_offset") + " sectors from superblock"
					: json.has("bitmap") ? "present" : "none");
			case "PPL" -> {
				JsonObject ppl = json.getAsJsonObject("ppl");
				check(key, value, text(ppl, "size") + " sectors at offset " + text(ppl, "offset") + " sectors from superblock");
			}
			case "Flags" -> check(key, value, String.valueOf(text("devflags")).replace('_', '-'));
			case "Bad Block Log" -> check(key, value.replace(" - bad blocks present.", ""),
					number("bblog_size") * 64 + " entries available at offset " + number("bblog_offset") + " sectors");
			default -> reshape(key, value);
		}
	}

	private void reshape(String key, String value) {
		switch (key) {
			case "Reshape pos'n" -> check(key, first(value), number("reshape_position") / 2);
			case "Delta Devices" -> check(key, first(value), text("delta_disks"));
			case "New Level" -> check(key, value, text("new_level"));
			case "New Layout" -> check(key, layout(value), text("new_layout"));
			case "New Chunksize" -> check(key, value, old() ? number("new_chunk") * 512 : number("new_chunk") / 2 + "K");
			case "New Offset" -> check(key, first(value), number("data_offset") + number("new_offset"));
			case "Total Devices" -> check(key, value, text("nr_disks"));
			case "Preferred Minor" -> check(key, value, text("md_minor"));
			case "Active Devices" -> check(key, value, text("active_disks"));
			case "Working Devices" -> check(key, value, text("working_disks"));
			case "Failed Devices" -> check(key, value, text("failed_disks"));
			case "Spare Devices" -> check(key, value, text("spare_disks"));
			default -> differences.add("mdadm says '" + key + " : " + value + "', which is compared with nothing");
		}
	}

	/** {@code near=1, far=2} is f2. */
	private static String layout(String value) {
		return value.replace("near=1, ", "").replaceAll("^([nfo])[a-z]+=(\\d+)$", "$1$2");
	}

	private static String deviceRole(String role) {
		return role.replace("active", "Active device").replace("replacement", "Replacement device").replace("journal", "Journal").replace("faulty", "spare");
	}

	/** The table of 0.90: number, major, minor, role, states. */
	private void devices(String examine) {
		examine.lines().filter(line -> line.startsWith("this ")).forEach(line -> {
			boolean active = line.contains("active sync");
			String role = line.strip().split(" +")[4];
			check("this", active ? "active " + role : line.contains("faulty") ? "faulty" : "spare", text("role"));
		});
		examine.lines().filter(line -> line.matches(" +\\d+ +\\d+ +\\d+ +\\d+ +\\d+ .*")).forEach(this::device);
	}

	private void device(String line) {
		String[] words = line.strip().split(" +");
		JsonObject disk = json.getAsJsonArray("disks").asList().stream().map(JsonElement::getAsJsonObject)
				.filter(each -> each.get("number").getAsString().equals(words[1])).findFirst().orElseGet(JsonObject::new);
		List<String> states = List.of(words).subList(5, words.length).stream().filter(word -> !word.startsWith("/") && !word.equals("spare")).toList();
		check("disk " + words[0], String.join(" ", words[2], words[3], words[4], String.join(" ", states)).strip(),
				String.join(" ", text(disk, "major"), text(disk, "minor"), text(disk, "raid_disk"), text(disk, "state")).strip());
	}

	private void ofBitmap(String key, String value) {
		JsonObject bitmap = json.getAsJsonObject("bitmap");
		if (bitmap == null) {
			differences.add("mdadm sees a bitmap");
			return;
		}
		switch (key) {
			case "Filename" -> {
				// ours is an image
			}
			case "Magic" -> check(key, value, "6d746962");
			case "Version" -> check(key, value, text(bitmap, "version"));
			case "UUID" -> check(key, value, text(bitmap, "uuid"));
			case "Events" -> check(key, value, text(bitmap, "events"));
			case "Events Cleared" -> check(key, value, text(bitmap, "events_cleared"));
			case "State" -> check(key, value, text(bitmap, "state"));
			case "Chunksize" -> check(key, value.replace("KB", "KiB").replace("MB", "MiB"), Quantities.bytes(bitmap.get("chunk_bytes").getAsLong()));
			case "Daemon" -> check(key, value, text(bitmap, "daemon_sleep") + "s flush period");
			case "Write Mode" -> check(key, value, bitmap.get("write_behind").getAsLong() == 0 ? "Normal"
					: "Allow write behind, max " + text(bitmap, "write_behind"));
			case "Sync Size" -> check(key, first(value), bitmap.get("sync_sectors").getAsLong() / 2);
			case "Bitmap" -> check(key, value.replaceAll(" dirty.*", ""), text(bitmap, "bits") + " bits (chunks), " + text(bitmap, "dirty_bits"));
			default -> differences.add("mdadm says '" + key + " : " + value + "' of the bitmap, which is compared with nothing");
		}
	}

	private void badBlocks(String text) {
		List<String> expected = text.lines().filter(line -> line.endsWith(" sectors")).map(String::strip).toList();
		JsonArray listed = json.getAsJsonArray("bad_blocks");
		check("bad-block log or none", text.startsWith("No ") || text.isEmpty() ? "false" : "true", listed != null);
		if (listed != null) {
			check("bad blocks", expected, listed.asList().stream().map(JsonElement::getAsJsonObject)
					.map(each -> text(each, "sector") + " for " + text(each, "sectors") + " sectors").toList());
		}
	}
}
