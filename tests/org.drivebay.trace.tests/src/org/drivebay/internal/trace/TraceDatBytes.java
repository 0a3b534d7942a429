// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;

/** Puts small files together as trace-cmd writes them, with one CPU and one kind of event. */
final class TraceDatBytes {

	static final int PAGE = 4096;

	static final String PAGE_HEADER = """
				field: u64 timestamp;	offset:0;	size:8;	signed:0;
				field: local_t commit;	offset:8;	size:8;	signed:1;
				field: char data;	offset:16;	size:4080;	signed:1;
			""";
	static final String FORMAT = """
			name: block_bio_queue
			ID: 77
			format:
				field:unsigned short common_type;	offset:0;	size:2;	signed:0;
				field:int common_pid;	offset:4;	size:4;	signed:1;

				field:dev_t dev;	offset:8;	size:4;	signed:0;
				field:sector_t sector;	offset:16;	size:8;	signed:0;
				field:unsigned int nr_sector;	offset:24;	size:4;	signed:0;
				field:char rwbs[8];	offset:28;	size:8;	signed:1;
			""";

	private final ByteArrayOutputStream out = new ByteArrayOutputStream();
	private final ByteOrder order;

	TraceDatBytes(ByteOrder order) {
		this.order = order;
	}

	/** A page with a queued write of 8 sectors at each time; 40 bytes an event. */
	byte[] page(int lost, long... times) {
		var page = ByteBuffer.allocate(PAGE).order(order);
		int used = 40 * times.length;
		page.putLong(0, times[0]).putLong(8, lost > 0 ? used | 1L << 31 | 1L << 30 : used);
		page.position(16);
		long before = times[0];
		for (int i = 0; i < times.length; i++) {
			int delta = (int) (times[i] - before);
			page.putInt(order == ByteOrder.LITTLE_ENDIAN ? delta << 5 | 9 : 9 << 27 | delta);
			page.putShort((short) 77).putShort((short) 0).putInt(4711).putInt(SyntheticTrace.DISK).putInt(0).putLong(64 + 8L * i).putInt(8);
			page.put("FWFS\0\0\0\0".getBytes(StandardCharsets.US_ASCII));
			before = times[i];
		}
		return page.putLong(lost).array();
	}

	byte[] version6(byte[] pages) {
		start("6");
		headers(this);
		i32(0);
		formats(this);
		i32(0).i32(0);
		i64(9).text("4711 fio\n");
		i32(1).text("options  \0").i16(0).text("flyrecord\0");
		long offset = (out.size() + 16 + PAGE - 1) / PAGE * PAGE;
		i64(offset).i64(pages.length);
		while (out.size() < offset) {
			out.write(0);
		}
		out.writeBytes(pages);
		return out.toByteArray();
	}

	/** @param pack what compresses; null for none */
	byte[] version7(byte[] pages, String compression, @Nullable UnaryOperator<byte[]> pack) {
		start("7").text(compression + "\0" + "1\0");
		int optionsAt = out.size();
		i64(0);
		long headers = section(16, part -> headers(part), pack);
		long formats = section(18, part -> formats(part), pack);
		long names = section(21, part -> part.i64(9).text("4711 fio\n"), pack);
		long data = out.size();
		i16(3).i16(pack == null ? 0 : 1).i32(0).i64(0);
		long at = out.size();
		if (pack == null) {
			out.writeBytes(pages);
		} else {
			byte[] packed = pack.apply(pages);
			i32(1).i32(packed.length).i32(pages.length).out.writeBytes(packed);
		}
		long size = out.size() - at;
		long options = section(0, part -> {
			part.i16(16).i32(8).i64(headers).i16(18).i32(8).i64(formats).i16(21).i32(8).i64(names);
			part.i16(3).i32(8 + 1 + 6 + 8 + 20).i64(data).text("\0local\0").i32(PAGE).i32(1).i32(0).i64(at).i64(size);
			part.i16(0).i32(8).i64(0);
		}, pack);
		byte[] file = out.toByteArray();
		ByteBuffer.wrap(file).order(order).putLong(optionsAt, options);
		return file;
	}

	private long section(int kind, Consumer<TraceDatBytes> content, @Nullable UnaryOperator<byte[]> pack) {
		long at = out.size();
		var part = new TraceDatBytes(order);
		content.accept(part);
		byte[] plain = part.out.toByteArray();
		if (pack == null) {
			i16(kind).i16(0).i32(0).i64(plain.length).out.writeBytes(plain);
		} else {
			byte[] packed = pack.apply(plain);
			i16(kind).i16(1).i32(0).i64(packed.length + 8).i32(packed.length).i32(plain.length).out.writeBytes(packed);
		}
		return at;
	}

	private TraceDatBytes start(String version) {
		text(TraceDat.MAGIC).text(version + "\0");
		out.write(order == ByteOrder.LITTLE_ENDIAN ? 0 : 1);
		out.write(8);
		return i32(PAGE);
	}

	private static void headers(TraceDatBytes to) {
		to.text("header_page\0").i64(PAGE_HEADER.length()).text(PAGE_HEADER).text("header_event\0").i64(0);
	}

	private static void formats(TraceDatBytes to) {
		to.i32(1).text("block\0").i32(1).i64(FORMAT.length()).text(FORMAT);
	}

	private TraceDatBytes text(String text) {
		out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
		return this;
	}

	private TraceDatBytes i16(int value) {
		out.writeBytes(ByteBuffer.allocate(2).order(order).putShort((short) value).array());
		return this;
	}

	private TraceDatBytes i32(int value) {
		out.writeBytes(ByteBuffer.allocate(4).order(order).putInt(value).array());
		return this;
	}

	private TraceDatBytes i64(long value) {
		out.writeBytes(ByteBuffer.allocate(8).order(order).putLong(value).array());
		return this;
	}
}
