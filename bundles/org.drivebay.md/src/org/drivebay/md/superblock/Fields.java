// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;

/** The numbers of one structure, by their offset within it. Callers stay within the bytes they asked for. */
final class Fields {

	/** md keeps seconds in the low 40 bits of a time, and microseconds (today always 0) above. */
	private static final long SECONDS_MASK = (1L << 40) - 1;
	private static final int UUID_BYTES = 16;

	private final ByteBuffer bytes;

	Fields(byte[] bytes, ByteOrder order) {
		this.bytes = ByteBuffer.wrap(bytes).order(order);
	}

	static Fields little(byte[] bytes) {
		return new Fields(bytes, ByteOrder.LITTLE_ENDIAN);
	}

	int length() {
		return bytes.capacity();
	}

	int u8(int at) {
		return bytes.get(at) & 0xff;
	}

	int u16(int at) {
		return bytes.getShort(at) & 0xffff;
	}

	int s16(int at) {
		return bytes.getShort(at);
	}

	long u32(int at) {
		return bytes.getInt(at) & 0xffffffffL;
	}

	int s32(int at) {
		return bytes.getInt(at);
	}

	/** Unsigned, as its 64 bits. */
	long u64(int at) {
		return bytes.getLong(at);
	}

	Instant time40(int at) {
		return Instant.ofEpochSecond(u64(at) & SECONDS_MASK);
	}

	/** Up to the first NUL. What is not UTF-8 becomes the replacement character. */
	String text(int at, int length) {
		int end = 0;
		while (end < length && bytes.get(at + end) != 0) {
			end++;
		}
		return new String(bytes.array(), at, end, StandardCharsets.UTF_8);
	}

	/** As mdadm writes it: four groups of eight digits, of the bytes in their order. */
	String uuid(int at) {
		String digits = HexFormat.of().formatHex(bytes.array(), at, at + UUID_BYTES);
		return uuid(digits.substring(0, 8), digits.substring(8, 16), digits.substring(16, 24), digits.substring(24));
	}

	static String uuid(String... groups) {
		return String.join(":", groups);
	}

	/** A 32-bit word as eight hexadecimal digits. */
	String hex(int at) {
		return HexFormat.of().toHexDigits(s32(at));
	}

	/**
	 * md's checksum: the sum of the 32-bit words with the checksum's own taken as 0, carries above 32 bits added in once.
	 *
	 * @param length in bytes; a last half word counts too
	 * @param own    offset of the checksum
	 */
	int checksum(int length, int own) {
		long sum = -u32(own);
		for (int at = 0; at + 4 <= length; at += 4) {
			sum += u32(at);
		}
		if (length % 4 == 2) {
			sum += u16(length - 2);
		}
		return (int) sum + (int) (sum >>> 32);
	}
}
