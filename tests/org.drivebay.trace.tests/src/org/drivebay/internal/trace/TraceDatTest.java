// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;

import org.drivebay.trace.Filter;
import org.drivebay.trace.TraceException;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.github.luben.zstd.Zstd;

/** Files of trace-cmd, whole and damaged. */
class TraceDatTest {

	private static final String LINES = """
			  8,16   0        1     0.000000000  4711  Q FWFS 64 + 8 [fio]
			  8,16   0        2     0.000000500  4711  Q FWFS 72 + 8 [fio]
			  8,16   0        6     0.000002000  4711  Q FWFS 64 + 8 [fio]
			""";

	@TempDir
	Path folder = Path.of("");

	private static byte[] pages(TraceDatBytes bytes) {
		byte[] first = bytes.page(0, 10_000, 10_500);
		byte[] second = bytes.page(3, 12_000);
		byte[] both = Arrays.copyOf(first, first.length + second.length);
		System.arraycopy(second, 0, both, first.length, second.length);
		return both;
	}

	private String read(byte[] file) throws IOException {
		Path path = Files.write(folder.resolve("trace.dat"), file);
		var out = new ByteArrayOutputStream();
		var trace = TraceFile.open(List.of(path));
		assertEquals(List.of(), trace.writeEvents(out, Filter.EVERYTHING).problems());
		assertEquals(3, trace.statistics().result().dropped());
		return out.toString(StandardCharsets.UTF_8);
	}

	@Test
	void bothVersionsAndByteOrders() throws IOException {
		for (ByteOrder order : List.of(ByteOrder.LITTLE_ENDIAN, ByteOrder.BIG_ENDIAN)) {
			assertEquals(LINES, read(new TraceDatBytes(order).version6(pages(new TraceDatBytes(order)))), order::toString);
			assertEquals(LINES, read(new TraceDatBytes(order).version7(pages(new TraceDatBytes(order)), "none", null)), order::toString);
		}
	}

	@Test
	void compressedSections() throws IOException {
		byte[] pages = pages(new TraceDatBytes(ByteOrder.LITTLE_ENDIAN));
		assertEquals(LINES, read(new TraceDatBytes(ByteOrder.LITTLE_ENDIAN).version7(pages, "zlib", TraceDatTest::deflate)));
		assertEquals(LINES, read(new TraceDatBytes(ByteOrder.LITTLE_ENDIAN).version7(pages, "zstd", Zstd::compress)));
	}

	@Test
	void whatCannotBeUnpackedSaysWhatToDo() throws IOException {
		byte[] file = new TraceDatBytes(ByteOrder.LITTLE_ENDIAN).version7(new byte[TraceDatBytes.PAGE], "lz77", null);
		String message = assertThrows(TraceException.class, () -> read(file)).getMessage();
		assertTrue(String.valueOf(message).contains("compressed by 'lz77', which cannot be read: 'trace-cmd convert --compression none"), message);
	}

	@Test
	void aCutFileOpensUpToTheCut() throws IOException {
		byte[] whole = new TraceDatBytes(ByteOrder.LITTLE_ENDIAN).version6(pages(new TraceDatBytes(ByteOrder.LITTLE_ENDIAN)));
		Path path = Files.write(folder.resolve("trace.dat"), Arrays.copyOf(whole, whole.length - 100));
		var report = TraceFile.open(List.of(path)).writeEvents(OutputStream.nullOutputStream(), Filter.EVERYTHING);
		assertEquals(2L, report.result());
		assertEquals(List.of(path + ": at offset " + (whole.length - 100) + ", CPU 0: the file is cut"), report.problems());
	}

	@Test
	void damageEndsInAProblemOrAnEvent() throws IOException {
		var random = new Random(5);
		byte[] pages = pages(new TraceDatBytes(ByteOrder.LITTLE_ENDIAN));
		List<byte[]> files = List.of(new TraceDatBytes(ByteOrder.LITTLE_ENDIAN).version6(pages), new TraceDatBytes(ByteOrder.LITTLE_ENDIAN).version7(pages,
				"none", null), new TraceDatBytes(ByteOrder.LITTLE_ENDIAN).version7(pages, "zlib", TraceDatTest::deflate), new TraceDatBytes(
						ByteOrder.LITTLE_ENDIAN).version7(pages, "zstd", Zstd::compress));
		Path path = folder.resolve("trace.dat");
		for (var hunt = new Hunt(600); hunt.goesOn();) {
			byte[] whole = files.get(hunt.rounds() % files.size());
			byte[] damaged = Arrays.copyOf(whole, random.nextInt(4) == 0 ? random.nextInt(whole.length) : whole.length);
			for (int i = random.nextInt(12); i >= 0 && damaged.length > 10; i--) {
				damaged[10 + random.nextInt(damaged.length - 10)] = (byte) random.nextInt();
			}
			Files.write(path, damaged);
			try {
				var trace = TraceFile.open(List.of(path));
				trace.statistics();
				trace.writeEvents(OutputStream.nullOutputStream(), Filter.EVERYTHING);
			} catch (TraceException e) {
				assertTrue(String.valueOf(e.getMessage()).startsWith(path.toString()));
			}
		}
	}

	private static byte[] deflate(byte[] plain) {
		var deflater = new Deflater();
		deflater.setInput(plain);
		deflater.finish();
		byte[] packed = new byte[plain.length + 100];
		int length = deflater.deflate(packed);
		deflater.end();
		return Arrays.copyOf(packed, length);
	}
}
