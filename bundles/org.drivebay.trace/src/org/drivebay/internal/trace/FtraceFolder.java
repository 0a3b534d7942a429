// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.drivebay.internal.trace.EventFormat.Field;
import org.drivebay.trace.TraceException;

/**
 * A folder with copies of what tracefs has, by the names that it gives them:
 *
 * <pre>
 * events/header_page               what a page looks like
 * events/block/EVENT/format        and of dbflash
 * per_cpu/cpuN/trace_pipe_raw      pages, one behind the other
 * saved_cmdlines                   lines of pid and name; may be missing
 * </pre>
 */
final class FtraceFolder implements FtraceSource {

	private static final Pattern CPU = Pattern.compile("cpu(\\d{1,5})");
	private static final List<String> SYSTEMS = List.of("block", "dbflash");

	/** Many times what the kernel says there. */
	private static final int MOST_TEXT = 1 << 20;
	private static final int MOST_PAGE = 1 << 16;

	/** Time and commit of a 32-bit kernel. */
	private static final int LEAST_HEADER = Long.BYTES + Integer.BYTES;

	private final Path folder;
	private final List<EventFormat> formats = new ArrayList<>();
	private final List<CpuData> cpus = new ArrayList<>();
	private final Field commit;
	private final Field data;

	/** @throws TraceException if a file is missing, or is not what it should be */
	FtraceFolder(Path folder) throws IOException {
		this.folder = folder;
		Path header = headerPage(folder);
		List<Field> fields = EventFormat.fields(text(header));
		commit = field(header, fields, "commit");
		data = field(header, fields, "data");
		if (data.offset() < LEAST_HEADER || data.size() < 1 || data.offset() + data.size() > MOST_PAGE) {
			throw new TraceException(header, "pages cannot have " + (data.offset() + data.size()) + " bytes");
		}
		for (String system : SYSTEMS) {
			for (Path event : list(folder.resolve("events").resolve(system))) {
				if (Files.isRegularFile(event.resolve("format"))) {
					EventFormat.parse(text(event.resolve("format"))).ifPresent(formats::add);
				}
			}
		}
		for (Path cpu : list(folder.resolve("per_cpu"))) {
			Matcher number = CPU.matcher(String.valueOf(cpu.getFileName()));
			if (number.matches() && Files.isRegularFile(pages(Integer.parseInt(number.group(1))))) {
				cpus.add(new CpuData(Integer.parseInt(number.group(1)), 0, Files.size(pages(Integer.parseInt(number.group(1)))), false));
			}
		}
	}

	/** Whether a folder is one. */
	static boolean isOne(Path folder) {
		return Files.isRegularFile(headerPage(folder)) && Files.isDirectory(folder.resolve("per_cpu"));
	}

	private static Path headerPage(Path folder) {
		return folder.resolve("events").resolve("header_page");
	}

	private Path pages(int cpu) {
		return folder.resolve("per_cpu").resolve("cpu" + cpu).resolve("trace_pipe_raw");
	}

	private static Field field(Path header, List<Field> fields, String name) throws TraceException {
		return fields.stream().filter(field -> field.name().equals(name)).findFirst().orElseThrow(() -> new TraceException(header, "does not tell where '" + name
				+ "' is"));
	}

	/** In the order of their names; nothing if it is no folder. */
	private static List<Path> list(Path folder) throws IOException {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> found = Files.list(folder)) {
			return found.sorted().toList();
		}
	}

	private static String text(Path file) throws IOException {
		if (Files.size(file) > MOST_TEXT) {
			throw new TraceException(file, "too long for a text of the kernel's");
		}
		return Files.readString(file, StandardCharsets.ISO_8859_1);
	}

	@Override
	public List<EventFormat> formats() {
		return List.copyOf(formats);
	}

	@Override
	public String processes() {
		try {
			Path names = folder.resolve("saved_cmdlines");
			return Files.isRegularFile(names) ? text(names) : "";
		} catch (IOException e) {
			return "";
		}
	}

	@Override
	public List<CpuData> cpus() {
		return List.copyOf(cpus);
	}

	@Override
	public String read(CpuData cpu, RingPages.Sink sink) throws IOException {
		var file = new MappedFile(pages(cpu.cpu()));
		file.order(order(file));
		var pages = new RingPages(data.offset(), commit.size() == Integer.BYTES ? Integer.BYTES : Long.BYTES, sink);
		int pageSize = data.offset() + data.size();
		String problem = new Sections(file, Compression.none()).readPages(cpu, pageSize, pages);
		long rest = file.size() % pageSize;
		return problem.isEmpty() && rest > 0 ? file.path() + ": the file is cut: its last " + rest + " bytes are no whole page" : problem;
	}

	/** No file tells it: the one in which the first page has no more than fits. */
	private ByteOrder order(MappedFile file) {
		if (file.size() < commit.offset() + Long.BYTES) {
			return ByteOrder.LITTLE_ENDIAN;
		}
		int little = file.piece(0).order(ByteOrder.LITTLE_ENDIAN).getInt(commit.offset());
		return RingPages.used(little) <= data.size() && RingPages.used(little) > 0 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
	}
}
