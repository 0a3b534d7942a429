// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import org.drivebay.trace.TraceException;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdException;

/** How a file is compressed. */
interface Compression {

	/** @return what was packed; an array of another length than wanted if it is damaged */
	byte[] unpack(ByteBuffer packed, int length);

	static Compression none() {
		return (packed, length) -> {
			byte[] bytes = new byte[Math.min(length, packed.remaining())];
			packed.get(bytes);
			return bytes;
		};
	}

	/** @throws TraceException if nobody here knows it */
	static Compression of(String name, FileText where) throws TraceException {
		return switch (name) {
			case "none" -> none();
			case "zlib" -> Compression::inflate;
			case "zstd" -> Compression::decompress;
			default -> throw where.wrong("compressed by '" + name + "', which cannot be read: 'trace-cmd convert --compression none -i FILE -o OTHER' can");
		};
	}

	private static byte[] inflate(ByteBuffer packed, int length) {
		var inflater = new Inflater();
		try {
			inflater.setInput(packed);
			byte[] bytes = new byte[length];
			int count = inflater.inflate(bytes);
			return count == length ? bytes : Arrays.copyOf(bytes, count);
		} catch (DataFormatException e) {
			return damaged(length);
		} finally {
			inflater.end();
		}
	}

	private static byte[] decompress(ByteBuffer packed, int length) {
		byte[] from = new byte[packed.remaining()];
		packed.get(from);
		byte[] bytes = new byte[length];
		try {
			return Zstd.decompress(bytes, from) == length ? bytes : damaged(length);
		} catch (ZstdException e) {
			return damaged(length);
		}
	}

	private static byte[] damaged(int length) {
		return new byte[length == 0 ? 1 : 0];
	}
}
