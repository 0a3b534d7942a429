// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;

import org.drivebay.internal.trace.EventFormat.Field;
import org.drivebay.trace.Action;

/**
 * Turns ftrace's block events of one CPU into records as blktrace would have written them, so that all else knows one format only. What
 * {@code dbflash} tells becomes messages.
 */
final class FtraceEvents implements RingPages.Sink {

	private static final int SECTOR_SHIFT = 9;
	private static final int MAX_TEXT = 512;

	/** An event has 16 bits for it. */
	private static final int MOST_ID = 0xffff;

	private static final Map<String, Integer> ACTIONS = Map.ofEntries(Map.entry("block_bio_queue", Action.QUEUE), Map.entry("block_bio_backmerge",
			Action.BACKMERGE), Map.entry("block_bio_frontmerge", Action.FRONTMERGE), Map.entry("block_getrq", Action.GETRQ), Map.entry("block_sleeprq",
					Action.SLEEPRQ), Map.entry("block_rq_requeue", Action.REQUEUE), Map.entry("block_rq_issue", Action.ISSUE), Map.entry("block_rq_complete",
							Action.COMPLETE), Map.entry("block_bio_complete", Action.COMPLETE), Map.entry("block_plug", Action.PLUG), Map.entry("block_unplug",
									Action.UNPLUG_IO), Map.entry("block_rq_insert", Action.INSERT), Map.entry("block_split", Action.SPLIT), Map.entry(
											"block_bio_bounce", Action.BOUNCE), Map.entry("block_bio_remap", Action.REMAP), Map.entry("block_rq_remap", Action.REMAP));

	/** Where an action's fields are. */
	private record Layout(EventFormat format, int action, Field pid, Field dev, Field sector, Field sectors, Field rwbs, Field error, Field number, Field from,
			Field fromSector) {

		static Layout of(EventFormat format) {
			return new Layout(format, ACTIONS.getOrDefault(format.name(), 0), format.field("common_pid"), format.field("dev"), format.field("sector"), format
					.field("nr_sector", "nr_sectors"), format.field("rwbs"), format.field("error", "errors"), format.field("nr_rq", "nr_rqs", "new_sector"),
					format.field("old_dev"), format.field("old_sector"));
		}
	}

	private final Layout[] layouts;
	private final int cpu;
	private final RecordWriter to;
	private final LongIndex devices = new LongIndex();
	private int[] sequences = new int[1];
	private long lost;

	/** @param formats of the events that count; the others are passed over */
	FtraceEvents(Iterable<EventFormat> formats, int cpu, RecordWriter to) {
		this.cpu = cpu;
		this.to = to;
		Layout[] byId = new Layout[0];
		for (EventFormat format : formats) {
			if (format.id() <= MOST_ID) {
				byId = Arrays.copyOf(byId, Math.max(byId.length, format.id() + 1));
				byId[format.id()] = Layout.of(format);
			}
		}
		layouts = byId;
	}

	@Override
	public void lost(long count) {
		lost += count;
	}

	@Override
	public void event(ByteBuffer page, int at, int length, long time) {
		int id = length < Short.BYTES ? -1 : page.getShort(at) & 0xffff;
		if (id < 0 || id >= layouts.length || layouts[id] == null) {
			return;
		}
		Layout layout = layouts[id];
		int pid = (int) layout.pid().number(page, at, length);
		if (layout.action() == 0) {
			to.record(0, time, 0, 0, Action.NOTIFY_MESSAGE, pid, 0, cpu, 0, message(layout.format(), page, at, length));
			return;
		}
		int device = (int) layout.dev().number(page, at, length);
		int bytes = (int) layout.sectors().number(page, at, length) << SECTOR_SHIFT;
		to.record(nextSequence(device), time, layout.sector().number(page, at, length), bytes, layout.action() | flags(layout.rwbs(), page, at, length), pid,
				device, cpu, (int) layout.error().number(page, at, length), payload(layout, device, page, at, length));
	}

	/** The numbers tell what was lost, as they do in blktrace's own files. */
	private int nextSequence(int device) {
		int number = devices.add(device);
		if (number == sequences.length) {
			sequences = Arrays.copyOf(sequences, 2 * number);
		}
		sequences[number] += 1 + (int) lost;
		lost = 0;
		return sequences[number];
	}

	private static byte[] payload(Layout layout, int device, ByteBuffer page, int at, int length) {
		return switch (layout.action()) {
			case Action.UNPLUG_IO, Action.SPLIT -> ByteBuffer.allocate(Long.BYTES).putLong(layout.number().number(page, at, length)).array();
			case Action.REMAP -> ByteBuffer.allocate(BlkRecord.REMAP_LENGTH).putInt((int) layout.from().number(page, at, length)).putInt(device).putLong(layout
					.fromSector().number(page, at, length)).array();
			default -> NOTHING;
		};
	}

	private static final byte[] NOTHING = new byte[0];

	/** F before the letter of the operation is a flush, behind it force unit access. */
	private static int flags(Field rwbs, ByteBuffer page, int at, int length) {
		int flags = Action.FS;
		boolean operation = false;
		for (int i = 0; i < rwbs.size() && rwbs.offset() + i < length; i++) {
			switch (page.get(at + rwbs.offset() + i)) {
				case 'R' -> flags |= Action.READ;
				case 'W' -> flags |= Action.WRITE;
				case 'D' -> flags |= Action.DISCARD;
				case 'F' -> flags |= operation ? Action.FUA : Action.FLUSH;
				case 'A' -> flags |= Action.AHEAD;
				case 'S' -> flags |= Action.SYNC;
				case 'M' -> flags |= Action.META;
				case 'N', 'E' -> flags |= 0;
				default -> {
					return flags;
				}
			}
			operation |= page.get(at + rwbs.offset() + i) != 'F';
		}
		return flags;
	}

	/** Name and fields: {@code dbflash_state: card=0 state=2}. */
	private static byte[] message(EventFormat format, ByteBuffer page, int at, int length) {
		var text = new StringBuilder(format.name()).append(':');
		for (Field field : format.fields()) {
			if (!field.name().startsWith("common_") && !field.isText() && !field.type().contains("__data_loc")) {
				text.append(' ').append(field.name()).append('=').append(field.number(page, at, length));
			}
		}
		return text.substring(0, Math.min(MAX_TEXT, text.length())).getBytes(StandardCharsets.US_ASCII);
	}
}
