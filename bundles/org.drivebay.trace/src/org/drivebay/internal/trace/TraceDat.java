// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.drivebay.internal.trace.EventFormat.Field;
import org.drivebay.trace.TraceException;

/**
 * What a file of trace-cmd has: formats of events, names of processes, and where each CPU's pages are.
 *
 * <pre>
 * 17 08 44 "tracing" VERSION 0 | byte order: 0 little, 1 big | size of long | page size, 32 bits
 * version 6                            version 7
 *   header_page 0 SIZE64 TEXT            name of compression 0 its version 0
 *   header_event 0 SIZE64 TEXT           64 bits: where the first section of options is
 *   COUNT32 { SIZE64 FORMAT }            section: 16 bits kind, 16 bits flags (1 compressed), 32 bits name, 64 bits size
 *   COUNT32 { SYSTEM 0 COUNT32           options: { 16 bits kind, 32 bits size, data }, kind 0 tells the next section
 *     { SIZE64 FORMAT } }                  16 headers, 18 formats, 21 names: 64 bits where their section is
 *   SIZE32 kallsyms, SIZE32 printk         3 buffer: OFFSET64 NAME 0 CLOCK 0 PAGE32 COUNT32 { CPU32 OFFSET64 SIZE64 }
 *   SIZE64 names, CPUS32
 *   "options  " 0 { as version 7 } 00
 *   "flyrecord" 0 { OFFSET64 SIZE64 } for each CPU
 * </pre>
 *
 * Source: trace-cmd.dat.v6(5) and trace-cmd.dat.v7(5); sections' sizes have 64 bits, whatever the latter says.
 */
final class TraceDat implements FtraceSource {

	static final String MAGIC = "\u0017\u0008Dtracing";

	private static final int OPTION_DONE = 0;
	private static final int OPTION_BUFFER = 3;
	private static final int SECTION_HEADERS = 16;
	private static final int SECTION_FORMATS = 18;
	private static final int SECTION_NAMES = 21;

	/** Number, offset and size of a CPU's data. */
	private static final int CPU_BYTES = 20;

	private static final int MAX_OPTION_SECTIONS = 1000;
	private static final int MAX_CPUS = 1 << 16;
	private static final int MIN_PAGE = 1 << 10;
	private static final int MAX_PAGE = 1 << 16;

	private final MappedFile file;
	private final List<EventFormat> formats = new ArrayList<>();
	private final List<CpuData> cpus = new ArrayList<>();
	private final Sections sections;
	private final int pageSize;
	private String processes = "";
	private List<Field> pageHeader = List.of();

	/** @throws TraceException if it is no such file, cut before the events, or compressed in a way that cannot be read */
	TraceDat(MappedFile file) throws IOException {
		this.file = file;
		ByteBuffer start = file.piece(0).duplicate().order(ByteOrder.LITTLE_ENDIAN);
		var text = new FileText(file.path(), start, 0);
		text.expect(MAGIC);
		String version = text.string();
		ByteOrder order = text.u8() == 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
		text.u8();
		start.order(order);
		file.order(order);
		pageSize = text.i32();
		if (pageSize < MIN_PAGE || pageSize > MAX_PAGE || Integer.bitCount(pageSize) != 1) {
			throw text.wrong("pages cannot have " + pageSize + " bytes");
		}
		switch (version) {
			case "6" -> {
				sections = new Sections(file, Compression.none());
				version6(text);
			}
			case "7" -> {
				sections = new Sections(file, Compression.of(text.string(), text));
				text.string();
				version7(text.i64());
			}
			default -> throw text.wrong("version " + version + " of trace-cmd's files is not known, only 6 and 7");
		}
		if (pageHeader.isEmpty()) {
			throw text.wrong("there is no word about what pages look like");
		}
	}

	static boolean startsWithMagic(MappedFile file) {
		byte[] magic = MAGIC.getBytes(StandardCharsets.ISO_8859_1);
		if (file.size() < magic.length) {
			return false;
		}
		byte[] start = new byte[magic.length];
		file.piece(0).get(0, start);
		return Arrays.equals(start, magic);
	}

	private void version6(FileText text) throws TraceException {
		headers(text);
		for (int left = text.count(); left > 0; left--) {
			text.sized();
		}
		formats(text);
		text.skip(text.i32() & 0xffffffffL);
		text.skip(text.i32() & 0xffffffffL);
		processes = text.sized();
		int count = text.i32();
		if (count < 0 || count > MAX_CPUS) {
			throw text.wrong("there cannot be " + count + " CPUs");
		}
		String kind = text.string();
		if (kind.startsWith("options")) {
			for (int option = text.u16(); option != OPTION_DONE; option = text.u16()) {
				text.skip(text.i32() & 0xffffffffL);
			}
			kind = text.string();
		}
		if (!kind.equals("flyrecord")) {
			throw text.wrong("this is a '" + kind.strip() + "' trace, which has no events");
		}
		for (int cpu = 0; cpu < count; cpu++) {
			cpus.add(new CpuData(cpu, text.i64(), text.i64(), false));
		}
	}

	private void version7(long firstOptions) throws IOException {
		long next = firstOptions;
		for (int left = MAX_OPTION_SECTIONS; next != 0 && left > 0; left--) {
			FileText text = sections.read(next);
			next = 0;
			while (text.remaining() > 0) {
				int option = text.u16();
				long size = text.i32() & 0xffffffffL;
				if (option == OPTION_DONE) {
					next = text.i64();
					break;
				}
				option(option, size, text);
			}
		}
	}

	private void option(int option, long size, FileText text) throws IOException {
		switch (option) {
			case SECTION_HEADERS -> headers(sections.read(text.i64()));
			case SECTION_FORMATS -> formats(sections.read(text.i64()));
			case SECTION_NAMES -> processes = sections.read(text.i64()).sized();
			case OPTION_BUFFER -> buffer(text, size);
			default -> text.skip(size);
		}
	}

	/** Of the instances only the first one, which has no name. */
	private void buffer(FileText text, long size) throws IOException {
		int after = text.remaining() - (int) Math.min(size, text.remaining());
		long section = text.i64();
		boolean main = text.string().isEmpty();
		text.string();
		// older ones do not have the size of a page here
		if ((text.remaining() - after - Integer.BYTES) % CPU_BYTES != 0) {
			text.i32();
		}
		int count = text.count();
		for (int i = 0; main && i < count; i++) {
			cpus.add(new CpuData(text.i32(), text.i64(), text.i64(), sections.isCompressed(section)));
		}
		text.skip(Math.max(0, text.remaining() - after));
	}

	private void headers(FileText text) throws TraceException {
		text.expect("header_page\0");
		pageHeader = EventFormat.fields(text.sized());
		text.expect("header_event\0");
		text.sized();
	}

	private void formats(FileText text) throws TraceException {
		for (int systems = text.count(); systems > 0; systems--) {
			String system = text.string();
			boolean wanted = system.equals("block") || system.equals("dbflash");
			for (int events = text.count(); events > 0; events--) {
				String format = text.sized();
				if (wanted) {
					EventFormat.parse(format).ifPresent(formats::add);
				}
			}
		}
	}

	Path path() {
		return file.path();
	}

	@Override
	public List<EventFormat> formats() {
		return List.copyOf(formats);
	}

	@Override
	public String processes() {
		return processes;
	}

	@Override
	public List<CpuData> cpus() {
		return List.copyOf(cpus);
	}

	@Override
	public String read(CpuData data, RingPages.Sink sink) throws IOException {
		Field commit = header("commit");
		var pages = new RingPages(header("data").offset(), commit.size() == Integer.BYTES ? Integer.BYTES : Long.BYTES, sink);
		return data.compressed() ? sections.readChunks(data, pageSize, pages) : sections.readPages(data, pageSize, pages);
	}

	private Field header(String name) {
		return pageHeader.stream().filter(field -> field.name().equals(name)).findFirst().orElse(Field.NONE);
	}
}
