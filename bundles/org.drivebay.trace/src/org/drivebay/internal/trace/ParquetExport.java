// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.internal.trace.ParquetColumn.Type;
import org.drivebay.trace.Action;
import org.drivebay.trace.Device;
import org.drivebay.trace.EventView;

/**
 * Events as an Apache Parquet file:
 *
 * <pre>
 * "PAR1"
 * row group: for each column one page { header, values, compressed by gzip }
 * ...
 * footer { schema, number of rows, where each column of each row group is }
 * footer's length, 32 bits | "PAR1"
 * </pre>
 *
 * No value is absent, so that pages have values alone. Headers and footer are Thrift structs, see {@link CompactWriter}. Source: README.md and
 * parquet.thrift of apache/parquet-format.
 */
final class ParquetExport implements EventExport {

	private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);
	private static final int GROUP_ROWS = 1 << 18;
	private static final int PLAIN = 0;
	private static final int RLE = 3;
	private static final int GZIP = 2;
	private static final int UTF8 = 0;
	private static final int REQUIRED = 0;

	private final OutputStream to;
	private final ParquetColumn time = new ParquetColumn("time_ns", Type.INT64);
	private final ParquetColumn cpu = new ParquetColumn("cpu", Type.INT32);
	private final ParquetColumn sequence = new ParquetColumn("sequence", Type.INT64);
	private final ParquetColumn device = new ParquetColumn("device", Type.TEXT);
	private final ParquetColumn action = new ParquetColumn("action", Type.TEXT);
	private final ParquetColumn rwbs = new ParquetColumn("rwbs", Type.TEXT);
	private final ParquetColumn sector = new ParquetColumn("sector", Type.INT64);
	private final ParquetColumn sectors = new ParquetColumn("sectors", Type.INT32);
	private final ParquetColumn pid = new ParquetColumn("pid", Type.INT64);
	private final ParquetColumn process = new ParquetColumn("process", Type.TEXT);
	private final ParquetColumn error = new ParquetColumn("error", Type.INT32);
	private final List<ParquetColumn> columns = List.of(time, cpu, sequence, device, action, rwbs, sector, sectors, pid, process, error);

	/** @param offset of its page's header in the file */
	private record Chunk(ParquetColumn column, long offset, long plain, long packed) {
	}

	private record Group(int rows, List<Chunk> chunks) {
	}

	private final List<Group> groups = new ArrayList<>();
	private final LongIndex devices = new LongIndex();
	private final List<byte[]> deviceNames = new ArrayList<>();
	private int rows;
	private long offset;

	ParquetExport(OutputStream to) throws IOException {
		this.to = to;
		write(MAGIC);
	}

	@Override
	public void event(EventView event) throws IOException {
		time.add(event.time());
		cpu.add(event.cpu());
		sequence.add(event.sequence() & 0xffffffffL);
		device.add(deviceName(event.device()));
		action.add((byte) Action.letter(event.action()));
		rwbs.add(event.rwbs(), padding(event.rwbs()));
		sector.add(event.sector());
		sectors.add(event.sectors());
		pid.add(event.pid());
		process.add(utf8(event.process()));
		error.add(event.error());
		if (++rows == GROUP_ROWS) {
			writeGroup();
		}
	}

	private byte[] deviceName(int number) {
		int known = devices.add(number);
		if (known == deviceNames.size()) {
			deviceNames.add(Device.name(number).getBytes(StandardCharsets.US_ASCII));
		}
		return deviceNames.get(known);
	}

	/** A process may be called anything; readers refuse what is no UTF-8. */
	private static byte[] utf8(byte[] name) {
		for (byte letter : name) {
			if (letter < 0) {
				return new String(name, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8);
			}
		}
		return name;
	}

	private static int padding(byte[] text) {
		int spaces = 0;
		while (text[spaces] == ' ') {
			spaces++;
		}
		return spaces;
	}

	private void writeGroup() throws IOException {
		List<Chunk> chunks = new ArrayList<>();
		for (ParquetColumn column : columns) {
			long start = offset;
			int plain = column.size();
			byte[] packed = column.takeCompressed();
			byte[] header = new CompactWriter().i32(1, 0).i32(2, plain).i32(3, packed.length).begin(5).i32(1, rows).i32(2, PLAIN).i32(3, RLE).i32(4, RLE).end()
					.done();
			write(header);
			write(packed);
			chunks.add(new Chunk(column, start, (long) header.length + plain, offset - start));
		}
		groups.add(new Group(rows, chunks));
		rows = 0;
	}

	@Override
	public void close() throws IOException {
		if (rows > 0) {
			writeGroup();
		}
		byte[] footer = footer();
		write(footer);
		write(ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN).putInt(footer.length).array());
		write(MAGIC);
	}

	private byte[] footer() {
		var footer = new CompactWriter().i32(1, 1).structs(2, columns.size() + 1);
		footer.beginElement().text(4, "events").i32(5, columns.size()).end();
		for (ParquetColumn column : columns) {
			footer.beginElement().i32(1, column.type.number).i32(3, REQUIRED).text(4, column.name);
			if (column.type == Type.TEXT) {
				footer.i32(6, UTF8);
			}
			footer.end();
		}
		footer.i64(3, groups.stream().mapToLong(Group::rows).sum()).structs(4, groups.size());
		groups.forEach(group -> write(footer, group));
		return footer.text(6, "drivebay").done();
	}

	private static void write(CompactWriter footer, Group group) {
		footer.beginElement().structs(1, group.chunks().size());
		for (Chunk chunk : group.chunks()) {
			footer.beginElement().i64(2, chunk.offset()).begin(3);
			footer.i32(1, chunk.column().type.number).i32s(2, PLAIN, RLE).texts(3, chunk.column().name).i32(4, GZIP).i64(5, group.rows());
			footer.i64(6, chunk.plain()).i64(7, chunk.packed()).i64(9, chunk.offset()).end().end();
		}
		footer.i64(2, group.chunks().stream().mapToLong(Chunk::plain).sum()).i64(3, group.rows()).end();
	}

	private void write(byte[] bytes) throws IOException {
		to.write(bytes);
		offset += bytes.length;
	}
}
