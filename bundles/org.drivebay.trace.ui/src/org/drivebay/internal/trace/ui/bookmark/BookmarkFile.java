// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.bookmark;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.internal.trace.ui.window.Bookmark;

/** The bookmarks of a trace in a file beside it, whose format is in docs/trace-bookmarks.md. The trace itself is never written to. */
public final class BookmarkFile {

	private static final String HEAD = "drivebay-bookmarks 1";
	private static final String OF_FOLDER = "drivebay.bookmarks";
	private static final String EXTENSION = ".bookmarks";
	private static final Pattern LINE = Pattern.compile("(\\d{1,18})\t(\\P{Cntrl}*)");
	private static final int MOST_BYTES = 4 << 20;
	private static final int MOST = 10_000;

	private final Path trace;

	/** @param trace its file, its base name, or its folder, which may come later; see {@link org.drivebay.trace.TraceFile#open} */
	public BookmarkFile(Path trace) {
		this.trace = trace;
	}

	private Path file() {
		return Files.isDirectory(trace) ? trace.resolve(OF_FOLDER) : trace.resolveSibling(trace.getFileName() + EXTENSION);
	}

	/**
	 * All of them; none where there is no file.
	 *
	 * @throws IOException if it cannot be read, or is damaged: the message names file and line
	 */
	public List<Bookmark> read() throws IOException {
		Path file = file();
		if (!Files.exists(file)) {
			return List.of();
		}
		if (Files.size(file) > MOST_BYTES) {
			throw new IOException(file + ": longer than " + MOST_BYTES + " bytes");
		}
		try {
			return parse(file, Files.readString(file, StandardCharsets.UTF_8).lines().toList());
		} catch (CharacterCodingException e) {
			throw new IOException(file + ": is no text in UTF-8", e);
		}
	}

	private static List<Bookmark> parse(Path file, List<String> lines) throws IOException {
		if (lines.isEmpty() || !lines.getFirst().equals(HEAD)) {
			throw damaged(file, 1, "it should be '" + HEAD + "'");
		}
		if (lines.size() - 1 > MOST) {
			throw damaged(file, MOST + 2, "no more than " + MOST + " bookmarks are read");
		}
		List<Bookmark> found = new ArrayList<>();
		for (int number = 1; number < lines.size(); number++) {
			Matcher line = LINE.matcher(lines.get(number));
			if (!line.matches()) {
				throw damaged(file, number + 1, "no time in ns, tabulator and name");
			}
			found.add(new Bookmark(Long.parseLong(line.group(1)), line.group(2)));
		}
		return found;
	}

	private static IOException damaged(Path file, int line, String why) {
		return new IOException(file + ", line " + line + ": " + why);
	}

	/** Replaces the file as a whole; without bookmarks there is none. */
	public void write(List<Bookmark> bookmarks) throws IOException {
		Path file = file();
		if (bookmarks.isEmpty()) {
			Files.deleteIfExists(file);
			return;
		}
		List<String> lines = new ArrayList<>(List.of(HEAD));
		bookmarks.forEach(bookmark -> lines.add(bookmark.time() + "\t" + bookmark.name()));
		Path part = file.resolveSibling(file.getFileName() + ".part");
		Files.write(part, lines);
		Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
	}
}
