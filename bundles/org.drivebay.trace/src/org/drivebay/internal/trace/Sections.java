// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.drivebay.internal.trace.FtraceSource.CpuData;
import org.drivebay.trace.TraceException;

/** Sections of a trace-cmd file and the pages of its CPUs, compressed or not. */
final class Sections {

	private static final int HEADER = 16;
	private static final int FLAG_COMPRESSED = 1;

	/** Of what is unpacked at once, in bytes. */
	private static final int MAX_UNPACKED = 1 << 28;

	private final MappedFile file;
	private final Compression compression;

	Sections(MappedFile file, Compression compression) {
		this.file = file;
		this.compression = compression;
	}

	/** The content of the section at an offset. */
	FileText read(long offset) throws IOException {
		FileText head = at(offset, HEADER);
		head.u16();
		boolean compressed = head.u16() == FLAG_COMPRESSED;
		head.i32();
		long size = head.i64();
		if (!compressed) {
			return at(offset + HEADER, size);
		}
		FileText packed = at(offset + HEADER, size);
		return new FileText(file.path(), unpack(packed.i32(), packed.i32(), offset + HEADER + 2L * Integer.BYTES), offset);
	}

	boolean isCompressed(long section) throws TraceException {
		FileText head = at(section, HEADER);
		head.u16();
		return head.u16() == FLAG_COMPRESSED;
	}

	/** @return what is wrong; empty if nothing is */
	String readPages(CpuData data, int pageSize, RingPages pages) {
		long end = data.offset() + data.size();
		if (data.offset() < 0 || data.size() < 0 || end < 0 || end > file.size()) {
			end = file.size();
		}
		for (long at = Math.max(0, data.offset()); at + pageSize <= end; at += pageSize) {
			if (!pages.read(file.piece(at), MappedFile.index(at), pageSize)) {
				return problem(data, at, "a damaged page; what follows is left out");
			}
		}
		return end < data.offset() + data.size() ? problem(data, end, "the file is cut") : "";
	}

	/** As {@link #readPages}, where chunks of pages are compressed. */
	String readChunks(CpuData data, int pageSize, RingPages pages) throws IOException {
		if (data.size() == 0) {
			return "";
		}
		long at = data.offset();
		try {
			long left = at(at, Integer.BYTES).i32() & 0xffffffffL;
			for (at += Integer.BYTES; left > 0; left--) {
				FileText head = at(at, 2 * Integer.BYTES);
				int packed = head.i32();
				ByteBuffer chunk = unpack(packed, head.i32(), at + 2 * Integer.BYTES);
				for (int page = 0; page + pageSize <= chunk.limit(); page += pageSize) {
					if (!pages.read(chunk, page, pageSize)) {
						return problem(data, at, "a damaged page; what follows is left out");
					}
				}
				at += 2 * Integer.BYTES + packed;
			}
			return "";
		} catch (TraceException e) {
			return String.valueOf(e.getMessage());
		}
	}

	private ByteBuffer unpack(int packed, int unpacked, long offset) throws TraceException {
		if (packed < 0 || unpacked < 0 || unpacked > MAX_UNPACKED) {
			throw new TraceException(file.path(), offset, "what is packed here cannot have " + (unpacked & 0xffffffffL) + " bytes");
		}
		byte[] result = compression.unpack(slice(offset, packed), unpacked);
		if (result.length != unpacked) {
			throw new TraceException(file.path(), offset, "what is packed here is damaged");
		}
		return ByteBuffer.wrap(result).order(file.piece(0).order());
	}

	private FileText at(long offset, long size) throws TraceException {
		return new FileText(file.path(), slice(offset, size), offset);
	}

	private ByteBuffer slice(long offset, long size) throws TraceException {
		if (offset < 0 || size < 0 || size > MAX_UNPACKED || offset + size > file.size()) {
			throw new TraceException(file.path(), offset, "the file is cut, or its numbers are wrong: " + size + " bytes should be here");
		}
		ByteBuffer piece = file.piece(offset);
		int index = MappedFile.index(offset);
		if (index + size > piece.limit()) {
			throw new TraceException(file.path(), offset, "a section that lies across 1 GiB cannot be read");
		}
		return piece.slice(index, (int) size).order(piece.order());
	}

	private String problem(CpuData data, long offset, String what) {
		return file.path() + ": at offset " + offset + ", CPU " + data.cpu() + ": " + what;
	}
}
