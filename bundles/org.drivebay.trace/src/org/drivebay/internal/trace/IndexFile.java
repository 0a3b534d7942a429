// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import java.util.zip.CheckedOutputStream;

/**
 * What was found in a trace, beside it, so that it need not be found again. Little-endian:
 *
 * <pre>
 *  0 +---------------------------------------+
 *    | magic "DBTRIDX\n"                      |
 *  8 +-------------------+-------------------+
 *    | version           | CRC-32C of head   |
 * 16 +-------------------+-------------------+
 *    | bytes of the head | CRC-32C of columns|
 * 24 +-------------------+-------------------+
 *    | head                                  |
 *    +---------------------------------------+
 *    | columns: numbers of 8 bytes           |
 *    +---------------------------------------+
 * </pre>
 *
 * docs/trace-index.md draws head and columns. An index that does not fit its trace, or is damaged, is as good as none.
 */
final class IndexFile {

	private static final long MAGIC = 0x0a58444952544244L;
	private static final int VERSION = 1;
	private static final int PREFIX = 24;
	private static final int MOST_HEAD = 64 << 20;

	/** What an index has. */
	record Content(EventIndex events, RequestColumns requests, List<String> problems) {

		boolean isWhole() {
			return events.isWhole() && requests.isWhole();
		}
	}

	private final Path path;
	private final List<BlkTrace.Part> parts;

	/** Not looked at yet. @param parts at least one */
	IndexFile(List<BlkTrace.Part> parts) {
		this.parts = parts;
		path = IndexHead.path(parts);
	}

	/** Replaces the one that is there, as a whole. */
	void write(Content content) throws IOException {
		byte[] head = IndexHead.of(parts, content).bytes();
		Path part = path.resolveSibling(path.getFileName() + ".part");
		try {
			var columns = new CRC32C();
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16)) {
				out.write(new byte[PREFIX]);
				out.write(head);
				var checked = new CheckedOutputStream(out, columns);
				for (LongColumn column : columns(content)) {
					column.write(checked);
				}
			}
			try (FileChannel file = FileChannel.open(part, StandardOpenOption.WRITE)) {
				file.write(prefix(head, columns));
			}
			Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private static ByteBuffer prefix(byte[] head, CRC32C columns) {
		return little(new byte[PREFIX]).putLong(MAGIC).putInt(VERSION).putInt(checksum(ByteBuffer.wrap(head))).putInt(head.length).putInt((int) columns
				.getValue()).flip();
	}

	private static List<LongColumn> columns(Content content) {
		var columns = new ArrayList<>(List.of(content.events().positions()));
		columns.addAll(content.requests().all());
		return columns;
	}

	/** Empty if there is none, or none of this trace as it is now. */
	Optional<Content> read() {
		if (!Files.isRegularFile(path)) {
			return Optional.empty();
		}
		try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
			MemorySegment all = file.map(MapMode.READ_ONLY, 0, file.size(), Arena.ofAuto());
			return content(all);
		} catch (IOException | BufferUnderflowException | IndexOutOfBoundsException | ArithmeticException e) {
			// it is never needed, and the next one replaces it
			return Optional.empty();
		}
	}

	private Optional<Content> content(MemorySegment all) throws IOException {
		ByteBuffer prefix = all.asSlice(0, PREFIX).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN);
		if (prefix.getLong() != MAGIC || prefix.getInt() != VERSION) {
			return Optional.empty();
		}
		int headSum = prefix.getInt();
		int headLength = prefix.getInt();
		if (headLength < 0 || headLength > MOST_HEAD || checksum(all.asSlice(PREFIX, headLength).asByteBuffer()) != headSum) {
			return Optional.empty();
		}
		IndexHead head = IndexHead.read(all.asSlice(PREFIX, headLength).asByteBuffer().order(ByteOrder.LITTLE_ENDIAN));
		MemorySegment columns = all.asSlice(PREFIX + headLength);
		boolean fits = head.isOf(parts) && columns.byteSize() == head.columnBytes() && checksum(columns) == prefix.getInt();
		return fits ? Optional.of(content(head, columns)).filter(found -> EventIndex.areWithin(parts, found.events().positions())) : Optional.empty();
	}

	private Content content(IndexHead head, MemorySegment columns) {
		long eventBytes = head.events() * Long.BYTES;
		long requestBytes = head.requests() * Long.BYTES;
		var events = new EventIndex(parts, head.names(), head.genesis(), LongColumn.of(columns.asSlice(0, eventBytes)));
		var found = new ArrayList<LongColumn>();
		for (int i = 0; i < RequestColumns.COLUMNS; i++) {
			found.add(LongColumn.of(columns.asSlice(eventBytes + i * requestBytes, requestBytes)));
		}
		return new Content(events, new RequestColumns(head.genesis(), found), head.problems());
	}

	private static int checksum(ByteBuffer bytes) {
		var sum = new CRC32C();
		sum.update(bytes);
		return (int) sum.getValue();
	}

	private static int checksum(MemorySegment bytes) {
		var sum = new CRC32C();
		for (long at = 0; at < bytes.byteSize(); at += MappedFile.STRIDE) {
			sum.update(bytes.asSlice(at, Math.min(MappedFile.STRIDE, bytes.byteSize() - at)).asByteBuffer());
		}
		return (int) sum.getValue();
	}

	static ByteBuffer little(byte[] bytes) {
		return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
	}
}
