// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.bookmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

import org.drivebay.internal.trace.ui.window.Bookmark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bookmarks beside a trace. */
class BookmarkFileTest {

	private static final List<Bookmark> SOME = List.of(new Bookmark(0, "begin"), new Bookmark(1_250_000_000, "first stall, ±\t3 ms"));

	@TempDir
	Path folder = Path.of("");

	@Test
	void whatIsWrittenIsRead() throws IOException {
		var file = new BookmarkFile(folder.resolve("md5"));
		assertEquals(List.of(), file.read());
		file.write(SOME);
		assertEquals("drivebay-bookmarks 1\n0\tbegin\n1250000000\tfirst stall, ± 3 ms\n", Files.readString(folder.resolve("md5.bookmarks")));
		assertEquals(SOME, file.read());
		file.write(List.of());
		assertFalse(Files.exists(folder.resolve("md5.bookmarks")));
	}

	@Test
	void thoseOfAFolderAreInIt() throws IOException {
		Path recorded = folder.resolve("recorded");
		var file = new BookmarkFile(recorded);
		Files.createDirectory(recorded);
		file.write(SOME);
		assertTrue(Files.exists(recorded.resolve("drivebay.bookmarks")));
		assertEquals(SOME, file.read());
	}

	@Test
	void damageIsToldWithItsLine() throws IOException {
		Path file = Files.writeString(folder.resolve("md5.bookmarks"), "drivebay-bookmarks 1\n5\tfive\nsix\n");
		assertEquals(file + ", line 3: no time in ns, tabulator and name", assertThrows(IOException.class, () -> new BookmarkFile(folder.resolve("md5")).read())
				.getMessage());
		Files.writeString(file, "drivebay-bookmarks 2\n");
		assertEquals(file + ", line 1: it should be 'drivebay-bookmarks 1'", assertThrows(IOException.class, () -> new BookmarkFile(folder.resolve("md5")).read())
				.getMessage());
	}

	@Test
	void whateverIsInItIsReadOrRefused() throws IOException {
		var random = new Random(7);
		byte[] good = "drivebay-bookmarks 1\n5\tfive\n123456789012345678\t…\n".getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < 2000; round++) {
			byte[] bytes = good.clone();
			for (int change = random.nextInt(4); change >= 0; change--) {
				bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
			}
			Files.write(folder.resolve("md5.bookmarks"), bytes);
			try {
				new BookmarkFile(folder.resolve("md5")).read().forEach(bookmark -> assertTrue(bookmark.time() >= 0));
			} catch (IOException e) {
				assertTrue(String.valueOf(e.getMessage()).startsWith(folder.toString()), e::getMessage);
			}
		}
	}
}
