// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A file in memory, read only, in pieces of 1 GiB: a buffer's index is an int. A piece reaches so far into the next one that a record which starts in
 * it can be read from it whole.
 */
final class MappedFile {

	private static final int PIECE_BITS = 30;

	/** Bytes from the start of one piece to that of the next. */
	static final int STRIDE = 1 << PIECE_BITS;

	private static final int OVERLAP = BlkRecord.MAX_LENGTH;

	private final Path path;
	private final long size;
	private final ByteBuffer[] pieces;

	MappedFile(Path path) throws IOException {
		this.path = path;
		try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
			size = channel.size();
			pieces = new ByteBuffer[Math.toIntExact((size >>> PIECE_BITS) + 1)];
			for (int i = 0; i < pieces.length; i++) {
				long from = (long) i << PIECE_BITS;
				pieces[i] = channel.map(MapMode.READ_ONLY, from, Math.min(size - from, (long) STRIDE + OVERLAP)).order(ByteOrder.LITTLE_ENDIAN);
			}
		}
	}

	Path path() {
		return path;
	}

	/** In bytes, as it was when it was opened. */
	long size() {
		return size;
	}

	/** For all pieces; before they are read. */
	void order(ByteOrder order) {
		for (ByteBuffer piece : pieces) {
			piece.order(order);
		}
	}

	/** The piece that a byte is in; it stands at {@link #index} there. */
	ByteBuffer piece(long offset) {
		return pieces[(int) (offset >>> PIECE_BITS)];
	}

	static int index(long offset) {
		return (int) offset & STRIDE - 1;
	}
}
