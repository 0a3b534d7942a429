// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * What stood on a member, and what mdadm said of it. A recording is text:
 *
 * <pre>
 * # where it comes from
 * size 49152                in sectors
 * &#64;8 fc4e2ba901000000        bytes from sector 8 on
 * &#64;24 ff*4096                the same byte 4096 times
 * --- mdadm --examine        then three outputs, each behind such a line
 * </pre>
 *
 * @param name      file name without its ending
 * @param bytes     the whole member; zeros where nothing was recorded
 * @param examine   output of {@code mdadm --examine}
 * @param bitmap    of {@code mdadm --examine-bitmap}, may be empty
 * @param badBlocks of {@code mdadm --examine-badblocks}, may be empty
 */
public record RecordedMember(String name, byte[] bytes, String examine, String bitmap, String badBlocks) {

	private static final int SECTOR = 512;
	private static final byte[] EMPTY = new byte[SECTOR];

	/** All that are recorded. */
	public static List<String> names() {
		return resource("members.txt").lines().toList();
	}

	public static RecordedMember load(String name) {
		String[] parts = resource(name + ".txt").split("--- mdadm [a-z-]+\n", -1);
		return new RecordedMember(name, bytes(parts[0]), parts[1], parts[2], parts[3]);
	}

	/** The script that makes such members on a lab host. */
	public static String makeMembers() {
		return resource("make-members.sh");
	}

	private static String resource(String name) {
		try (InputStream in = RecordedMember.class.getResourceAsStream(name)) {
			if (in == null) {
				throw new IllegalArgumentException("no recording " + name);
			}
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Makes an image file, with holes where nothing was recorded. */
	public Path writeTo(Path file) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
			for (int at = 0; at < bytes.length; at += SECTOR) {
				boolean last = at + SECTOR == bytes.length;
				if (last || Arrays.mismatch(bytes, at, at + SECTOR, EMPTY, 0, SECTOR) >= 0) {
					channel.write(ByteBuffer.wrap(bytes, at, SECTOR), at);
				}
			}
		}
		return file;
	}

	private static byte[] bytes(String text) {
		byte[] bytes = {};
		for (String line : text.lines().toList()) {
			String[] words = line.split("[ *]");
			if (line.startsWith("size ")) {
				bytes = new byte[SECTOR * Integer.parseInt(words[1])];
			} else if (line.startsWith("@")) {
				put(bytes, SECTOR * Integer.parseInt(words[0].substring(1)), HexFormat.of().parseHex(words[1]), words.length > 2 ? Integer.parseInt(words[2]) : 1);
			}
		}
		return bytes;
	}

	private static void put(byte[] bytes, int at, byte[] piece, int times) {
		if (times == 1) {
			System.arraycopy(piece, 0, bytes, at, piece.length);
		} else {
			Arrays.fill(bytes, at, at + times, piece[0]);
		}
	}
}
