// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.attribute;

import static org.drivebay.md.attribute.AttributeInfo.Access.DANGEROUS;
import static org.drivebay.md.attribute.AttributeInfo.Access.READ_ONLY;
import static org.drivebay.md.attribute.AttributeInfo.Access.WRITABLE;
import static org.drivebay.md.attribute.AttributeInfo.Unit.BYTES;
import static org.drivebay.md.attribute.AttributeInfo.Unit.COUNT;
import static org.drivebay.md.attribute.AttributeInfo.Unit.KIB;
import static org.drivebay.md.attribute.AttributeInfo.Unit.KIB_PER_SECOND;
import static org.drivebay.md.attribute.AttributeInfo.Unit.NONE;
import static org.drivebay.md.attribute.AttributeInfo.Unit.RATIO_SECTORS;
import static org.drivebay.md.attribute.AttributeInfo.Unit.SECONDS;
import static org.drivebay.md.attribute.AttributeInfo.Unit.SECTORS;

import java.util.Map;

import org.drivebay.md.attribute.AttributeCatalogue.Table;
import org.drivebay.md.attribute.AttributeInfo.Scope;

/**
 * The files of {@code md/}. The kernel's text calls component_size sectors; the file itself counts KiB.
 */
final class ArrayAttributes {

	private ArrayAttributes() {
	}

	static Map<String, AttributeInfo> table() {
		var table = new Table(Scope.ARRAY);
		geometry(table);
		state(table);
		sync(table);
		bitmap(table);
		parity(table);
		return table.done();
	}

	private static void geometry(Table table) {
		table //
				.add("level", NONE, DANGEROUS, "RAID level; another one written here converts the array in place") //
				.add("new_level", NONE, DANGEROUS, "Level that a running reshape leads to") //
				.add("layout", NONE, DANGEROUS, "Number of the arrangement within the level; -1 where there is nothing to choose") //
				.add("raid_disks", COUNT, DANGEROUS, "Members of the complete array; during a reshape the new number, the old in brackets") //
				.add("chunk_size", BYTES, DANGEROUS, "Run of data on one member before the next one's turn; 0 where the level has no chunks") //
				.add("component_size", KIB, DANGEROUS, "Space that each member gives; 0 where members may differ") //
				.add("array_size", KIB, DANGEROUS, "Limit on the array's size, or default for all that there is") //
				.add("metadata_version", NONE, DANGEROUS, "Superblock format, or none, or external: when a program keeps the metadata") //
				.add("uuid", NONE, READ_ONLY, "The array's identity, as its superblocks have it") //
				.add("logical_block_size", BYTES, DANGEROUS, "Smallest unit of I/O that the array takes") //
				.add("reshape_position", SECTORS, DANGEROUS, "How far a reshape has come in the array, or none") //
				.add("reshape_direction", NONE, DANGEROUS, "Which way a reshape walks through the members", "forwards", "backwards") //
				.add("new_dev", NONE, DANGEROUS, "Takes MAJOR:MINOR of a device to attach; cannot be read");
	}

	private static void state(Table table) {
		table //
				.add("array_state", NONE, DANGEROUS, "Whether the array runs, and whether writes are pending", "clear", "inactive", "readonly", "read-auto",
						"clean", "active") //
				.add("degraded", COUNT, READ_ONLY, "Members missing from the complete array") //
				.add("safe_mode_delay", SECONDS, WRITABLE, "Quiet time without writes after which the array is marked clean; 0 never marks it") //
				.add("max_read_errors", COUNT, DANGEROUS, "Corrected read errors after which a member is failed; they fade with time") //
				.add("fail_last_dev", NONE, DANGEROUS, "Whether the last working member of a raid1 or raid10 may be failed: 0 or 1") //
				.add("consistency_policy", NONE, DANGEROUS, "How copies and parity are made to agree after a crash: none, resync, bitmap, journal or ppl") //
				.add("serialize_policy", NONE, DANGEROUS, "Whether overlapping writes to a raid1 go one after the other: 0 or 1") //
				.add("suspend_lo", SECTORS, DANGEROUS, "Start of the part of the array whose I/O is held up") //
				.add("suspend_hi", SECTORS, DANGEROUS, "End of the part of the array whose I/O is held up");
	}

	private static void sync(Table table) {
		table //
				.add("sync_action", NONE, WRITABLE, "What md does about redundancy now; a word written here starts or stops it", "check", "repair", "idle",
						"frozen", "resync", "recover") //
				.add("last_sync_action", NONE, READ_ONLY, "What was done last: check, repair, resync, recover or reshape") //
				.add("sync_completed", RATIO_SECTORS, READ_ONLY, "Done and total of the current action; none, or delayed while it waits for another array") //
				.add("sync_speed", KIB_PER_SECOND, READ_ONLY, "Speed of the current action over the last half minute") //
				.add("sync_speed_min", KIB_PER_SECOND, WRITABLE, "Speed that an action is kept at even while there is other I/O") //
				.add("sync_speed_max", KIB_PER_SECOND, WRITABLE, "Speed that an action is held to even while the array is idle") //
				.add("sync_min", SECTORS, DANGEROUS, "Where a check or repair begins on each member") //
				.add("sync_max", SECTORS, DANGEROUS, "Where an action pauses on each member, or max") //
				.add("sync_force_parallel", NONE, DANGEROUS, "Whether an action runs although another array on the same disks has one: 0 or 1") //
				.add("mismatch_cnt", SECTORS, READ_ONLY, "Sectors that did not agree at the last check or were rewritten at the last repair") //
				.add("resync_start", SECTORS, DANGEROUS, "Where the next resync has to begin; none when everything agrees");
	}

	private static void bitmap(Table table) {
		table //
				.add("bitmap_set_bits", NONE, DANGEROUS, "Takes numbers of bitmap bits to mark as out of sync; cannot be read") //
				.add("bitmap_type", NONE, DANGEROUS, "Kind of write-intent bitmap: none, bitmap or llbitmap") //
				.add("bitmap/location", SECTORS, DANGEROUS, "Where the write-intent bitmap lies from the superblock; none or file") //
				.add("bitmap/chunksize", BYTES, DANGEROUS, "Data that one bit stands for") //
				.add("bitmap/time_base", SECONDS, DANGEROUS, "Between two rounds that clear bits; one is cleared after two to three rounds") //
				.add("bitmap/backlog", COUNT, DANGEROUS, "Writes that write-mostly members may be behind; 0 waits for them too") //
				.add("bitmap/max_backlog_used", COUNT, DANGEROUS, "Most writes that write-mostly members were ever behind") //
				.add("bitmap/metadata", NONE, DANGEROUS, "Who keeps the bitmap's own header: internal or external", "internal", "external") //
				.add("bitmap/can_clear", NONE, DANGEROUS, "Whether bits may be cleared; false once the array was written to while degraded") //
				.add("bitmap/space", SECTORS, DANGEROUS, "Space reserved for the bitmap; 0 means up to what follows it") //
				.add("bitmap/bits", NONE, READ_ONLY, "How many bits of a lockless bitmap are in which state") //
				.add("bitmap/daemon_sleep", SECONDS, DANGEROUS, "Between two rounds of a lockless bitmap's writer") //
				.add("bitmap/barrier_idle", SECONDS, DANGEROUS, "Quiet time after which a page of a lockless bitmap is written");
	}

	private static void parity(Table table) {
		table //
				.add("stripe_cache_size", COUNT, DANGEROUS, "Stripes that are kept in memory; each takes a page for each member") //
				.add("stripe_cache_active", COUNT, READ_ONLY, "Stripes in memory that are being worked on") //
				.add("stripe_size", BYTES, READ_ONLY, "Part of a chunk that one entry of the stripe cache holds") //
				.add("preread_bypass_threshold", COUNT, DANGEROUS, "Full stripes that may overtake one that has to read first; 0 for no limit") //
				.add("group_thread_cnt", COUNT, DANGEROUS, "Worker threads for each CPU group; 0 leaves the work to the array's own thread") //
				.add("skip_copy", NONE, DANGEROUS, "Whether full-page writes are taken without a copy into the stripe cache: 0 or 1") //
				.add("rmw_level", NONE, DANGEROUS, "How parity of a part of a stripe is renewed: 0 reads the rest, 1 chooses, 2 prefers to read the old data") //
				.add("journal_mode", NONE, DANGEROUS, "What the journal device does: write-through or write-back") //
				.add("ppl_write_hint", NONE, DANGEROUS, "Lifetime hint given with writes of the partial parity log");
	}
}
