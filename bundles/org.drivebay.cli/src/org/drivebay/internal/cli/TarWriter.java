// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A tar file with regular files only, all of them executable, as POSIX.1-1988 has it ({@code ustar}). Each is a header of 512 bytes and its content, padded with NUL to
 * whole blocks of 512; two blocks of NUL end the file. Numbers are octal digits.
 *
 * <pre>
 *   0        100     108     116     124      136      148      156   157       257     263   265        512
 *   +---------+-------+-------+-------+--------+--------+--------+-----+---------+-------+-----+----------+
 *   | name    | mode  | uid   | gid   | size   | mtime  | sum    | '0' | link    | ustar | 00  | NUL      |
 *   +---------+-------+-------+-------+--------+--------+--------+-----+---------+-------+-----+----------+
 * </pre>
 */
final class TarWriter implements AutoCloseable {

	private static final int BLOCK = 512;
	private static final int NAME_BYTES = 100;

	private final OutputStream to;

	TarWriter(OutputStream to) {
		this.to = to;
	}

	/**
	 * @param name with slashes, and ASCII
	 * @throws IllegalArgumentException if it is longer than 100 characters
	 */
	void add(String name, byte[] content) throws IOException {
		if (name.length() > NAME_BYTES) {
			throw new IllegalArgumentException("too long for a tar file: " + name);
		}
		byte[] header = new byte[BLOCK];
		put(header, 0, name);
		put(header, 100, "0000755");
		put(header, 108, "0000000");
		put(header, 116, "0000000");
		put(header, 124, String.format("%011o", content.length));
		put(header, 136, "00000000000");
		put(header, 156, "0");
		put(header, 257, "ustar");
		put(header, 263, "00");
		// the sum is made with blanks in its own place
		Arrays.fill(header, 148, 156, (byte) ' ');
		int sum = 0;
		for (byte each : header) {
			sum += each & 0xff;
		}
		put(header, 148, String.format("%06o\0", sum));
		to.write(header);
		to.write(content);
		to.write(new byte[-content.length & BLOCK - 1]);
	}

	private static void put(byte[] header, int at, String text) {
		byte[] bytes = text.getBytes(StandardCharsets.US_ASCII);
		System.arraycopy(bytes, 0, header, at, bytes.length);
	}

	@Override
	public void close() throws IOException {
		to.write(new byte[2 * BLOCK]);
	}
}
