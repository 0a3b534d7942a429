// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.drivebay.md.layout.LayoutNames;
import org.drivebay.md.layout.LevelNames;
import org.drivebay.md.superblock.Bitmap;
import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.Feature;
import org.drivebay.md.superblock.Reshape;
import org.drivebay.md.superblock.Role;
import org.drivebay.md.superblock.Superblock;
import org.drivebay.md.superblock.Superblock0;
import org.drivebay.md.superblock.Superblock1;
import org.eclipse.jdt.annotation.Nullable;

/** A member's superblock, bitmap and bad-block log as JSON. Fields beyond the documented ones have the kernel's names. */
final class MemberJson {

	private MemberJson() {
	}

	static Json of(String file, ExaminedMember member) {
		Superblock superblock = member.superblock();
		var json = new Json().put("file", file).put("metadata", superblock.metadata()).put("super_offset", unsigned(superblock.superOffset()));
		if (superblock instanceof Superblock1 current) {
			json.put("feature_map", "0x" + Integer.toHexString(current.featureMap()));
		}
		json.put("array_uuid", superblock.arrayUuid());
		if (superblock instanceof Superblock1 current) {
			json.put("name", current.array().name());
		}
		array(json, superblock);
		if (superblock instanceof Superblock1 current) {
			json.put("avail_dev_sectors", unsigned(current.device().dataSize())).put("data_offset", unsigned(current.device().dataOffset()));
		}
		state(json, superblock);
		json.put("bad_blocks", badBlocks(member)).put("bitmap", bitmap(member.bitmap()));
		switch (superblock) {
			case Superblock0 old -> more(json, old);
			case Superblock1 current -> more(json, current);
		}
		reshape(json, superblock);
		return json.put("problems", member.problems().isEmpty() ? null : member.problems());
	}

	private static void array(Json json, Superblock superblock) {
		json.put("creation_time", superblock.creationTime()).put("level", LevelNames.of(superblock.level())).put("layout", layout(superblock))
				.put("chunk_sectors", superblock.chunkSectors()).put("raid_disks", superblock.raidDisks());
		superblock.arraySectors().ifPresent(sectors -> json.put("array_sectors", sectors));
	}

	/** A raid0's means something only since the superblock says so. */
	private static @Nullable String layout(Superblock superblock) {
		boolean meant = superblock.level() != 0 || superblock instanceof Superblock1 current && current.has(Feature.RAID0_LAYOUT);
		return meant ? LayoutNames.of(LevelNames.of(superblock.level()), superblock.layout()) : null;
	}

	private static void state(Json json, Superblock superblock) {
		var state = new ArrayList<>(List.of(superblock.clean() ? "clean" : "active"));
		if (superblock instanceof Superblock0 old && old.state().errors()) {
			state.add("errors");
		}
		json.put("state", state);
		if (superblock instanceof Superblock1 current) {
			json.put("device_uuid", current.device().uuid());
		}
		json.put("update_time", superblock.updateTime()).put("events", unsigned(superblock.events())).put("checksum", superblock.checksum().text())
				.put("checksum_ok", superblock.checksum().ok()).put("role", superblock.role().text());
		superblock.arrayState().ifPresent(letters -> json.put("array_state", letters));
	}

	private static @Nullable List<Json> badBlocks(ExaminedMember member) {
		var badBlocks = member.badBlocks();
		return badBlocks == null ? null : badBlocks.stream().map(each -> new Json().put("sector", each.sector()).put("sectors", each.sectors())).toList();
	}

	private static @Nullable Json bitmap(@Nullable Bitmap bitmap) {
		return bitmap == null ? null : new Json().put("uuid", bitmap.uuid()).put("events", unsigned(bitmap.events()))
				.put("events_cleared", unsigned(bitmap.eventsCleared())).put("state", bitmap.text()).put("chunk_bytes", bitmap.chunkBytes())
				.put("sync_sectors", unsigned(bitmap.syncSectors())).put("bits", bitmap.bits()).put("dirty_bits", bitmap.dirtyBits())
				.put("version", bitmap.version()).put("daemon_sleep", bitmap.daemonSleepSeconds()).put("write_behind", bitmap.writeBehind())
				.put("nodes", bitmap.nodes() == 0 ? null : bitmap.nodes());
	}

	private static void more(Json json, Superblock0 old) {
		json.put("size", old.sizeSectors()).put("byte_order", old.byteOrder() == ByteOrder.BIG_ENDIAN ? "big" : "little")
				.put("nr_disks", old.array().nrDisks()).put("md_minor", old.array().mdMinor()).put("active_disks", old.state().activeDisks())
				.put("working_disks", old.state().workingDisks()).put("failed_disks", old.state().failedDisks())
				.put("spare_disks", old.state().spareDisks()).put("recovery_cp", old.clean() ? null : old.state().recoveryCp())
				.put("disks", old.disks().stream().filter(disk -> disk.number() != 0 || disk.major() != 0).map(MemberJson::disk).toList());
	}

	private static Json disk(Superblock0.Disk disk) {
		return new Json().put("number", disk.number()).put("major", disk.major()).put("minor", disk.minor()).put("raid_disk", disk.raidDisk())
				.put("state", disk.states().stream().map(MemberJson::lower).toList());
	}

	private static void more(Json json, Superblock1 current) {
		Superblock1.DevicePart device = current.device();
		boolean journal = current.role() == Role.Other.JOURNAL;
		json.put("size", unsigned(current.sizeSectors())).put("features", current.features().stream().map(MemberJson::lower).toList())
				.put("dev_number", device.devNumber()).put("max_dev", current.state().maxDev()).put("cnt_corrected_read", device.correctedReads())
				.put("devflags", flags(device)).put("resync_offset", current.clean() ? null : unsigned(current.state().resyncOffset()))
				.put("recovery_offset", current.has(Feature.RECOVERY_OFFSET) && !journal ? unsigned(device.recoveryOffset()) : null)
				.put("journal_tail", journal ? unsigned(device.recoveryOffset()) : null)
				.put("bitmap_offset", current.has(Feature.BITMAP_OFFSET) ? current.array().bitmapOffset() : null).put("ppl", ppl(current.array().ppl()));
		if (device.badBlockSectors() != 0) {
			json.put("bblog_offset", device.badBlockOffset()).put("bblog_size", device.badBlockSectors()).put("bblog_shift", device.badBlockShift());
		}
	}

	private static @Nullable Json ppl(Superblock1.@Nullable Ppl ppl) {
		return ppl == null ? null : new Json().put("offset", ppl.offset()).put("size", ppl.size());
	}

	private static @Nullable List<String> flags(Superblock1.DevicePart device) {
		var flags = new ArrayList<String>();
		if (device.writeMostly()) {
			flags.add("write_mostly");
		}
		if (device.failfast()) {
			flags.add("failfast");
		}
		return flags.isEmpty() ? null : flags;
	}

	private static void reshape(Json json, Superblock superblock) {
		Reshape reshape = superblock.reshape();
		if (reshape != null) {
			String level = LevelNames.of(reshape.newLevel());
			json.put("reshape_position", unsigned(reshape.position())).put("new_level", level).put("delta_disks", reshape.deltaDisks())
					.put("new_layout", LayoutNames.of(level, reshape.newLayout())).put("new_chunk", reshape.newChunkSectors())
					.put("new_offset", reshape.newOffset() == 0 ? null : reshape.newOffset()).put("reshape_backwards", reshape.backwards());
		}
	}

	private static String lower(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	/** JSON's numbers have no size; the kernel's 64 bits are unsigned. */
	private static Number unsigned(long bits) {
		return bits >= 0 ? bits : new BigInteger(Long.toUnsignedString(bits));
	}
}
