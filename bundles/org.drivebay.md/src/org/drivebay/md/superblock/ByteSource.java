// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** A member whose bytes can be read at any place: an image, a block device, or what was read of one on a host. Not thread-safe. */
public interface ByteSource extends AutoCloseable {

	/** For messages: the file as the user named it. */
	String name();

	/** In bytes. */
	long size() throws IOException;

	/**
	 * Reads exactly so many bytes.
	 *
	 * @throws EOFException if they are not all there; the message names file and offset
	 */
	byte[] read(long offset, int length) throws IOException;

	@Override
	void close() throws IOException;

	/** Opens an image file or a block device. */
	static ByteSource open(Path file) throws IOException {
		FileChannel channel = FileChannel.open(file, StandardOpenOption.READ);
		return new ByteSource() {
			@Override
			public String name() {
				return file.toString();
			}

			@Override
			public long size() throws IOException {
				return channel.size();
			}

			@Override
			public byte[] read(long offset, int length) throws IOException {
				checkRange(name(), size(), offset, length);
				ByteBuffer buffer = ByteBuffer.allocate(length);
				while (buffer.hasRemaining()) {
					if (channel.read(buffer, offset + buffer.position()) < 0) {
						throw new EOFException(name() + ": byte " + (offset + buffer.position()) + ": the file ends here");
					}
				}
				return buffer.array();
			}

			@Override
			public void close() throws IOException {
				channel.close();
			}
		};
	}

	/** Bytes in memory. */
	static ByteSource of(String name, byte[] bytes) {
		return new ByteSource() {
			@Override
			public String name() {
				return name;
			}

			@Override
			public long size() {
				return bytes.length;
			}

			@Override
			public byte[] read(long offset, int length) throws IOException {
				checkRange(name, bytes.length, offset, length);
				return Arrays.copyOfRange(bytes, (int) offset, (int) offset + length);
			}

			@Override
			public void close() {
				// nothing is open
			}
		};
	}

	/** @throws EOFException if the range is not within a source of that size */
	static void checkRange(String name, long size, long offset, int length) throws EOFException {
		if (offset < 0 || length < 0 || offset > size - length) {
			throw new EOFException(name + ": byte " + offset + ": " + length + " bytes are wanted here, and the file has " + size);
		}
	}
}
