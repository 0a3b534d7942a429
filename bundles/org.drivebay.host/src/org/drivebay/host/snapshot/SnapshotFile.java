// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.snapshot;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file of a snapshot: a ZIP archive whose entry {@code snapshot.json} holds everything; {@code docs/host-snapshot.md} has the format. Other
 * entries are left alone, so that later versions may add some.
 */
public final class SnapshotFile {

	static final String ENTRY = "snapshot.json";

	private static final int MAX_ENTRIES = 64;
	/** Unpacked: some hundred times what a large host takes. */
	static final long MAX_BYTES = 256L << 20;

	private SnapshotFile() {
	}

	/** Whether the file begins like a ZIP archive; false also if it cannot be read. */
	public static boolean looksLikeOne(Path file) {
		try (InputStream in = Files.newInputStream(file)) {
			byte[] magic = in.readNBytes(4);
			return magic.length == 4 && magic[0] == 'P' && magic[1] == 'K' && magic[2] == 3 && magic[3] == 4;
		} catch (IOException e) {
			return false;
		}
	}

	/** Replaces the file as a whole. */
	public static void write(Path file, HostSnapshot snapshot) throws IOException {
		Path part = file.resolveSibling(file.getFileName() + ".part");
		try {
			try (var zip = new ZipOutputStream(Files.newOutputStream(part)); var out = new OutputStreamWriter(zip, StandardCharsets.UTF_8)) {
				zip.putNextEntry(new ZipEntry(ENTRY));
				SnapshotJson.write(out, snapshot);
				out.flush();
				zip.closeEntry();
			}
			Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** @throws IOException whose message names the file and, where the content is at fault, the place */
	public static HostSnapshot read(Path file) throws IOException {
		try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
			for (int i = 0; i < MAX_ENTRIES; i++) {
				ZipEntry entry = zip.getNextEntry();
				if (entry == null) {
					break;
				}
				if (entry.getName().equals(ENTRY)) {
					return parse(zip);
				}
				skip(zip);
			}
			throw new SnapshotFormatException("no snapshot: it is a ZIP archive without " + ENTRY);
		} catch (SnapshotFormatException e) {
			throw new SnapshotFormatException(file + ": " + e.getMessage(), e);
		} catch (ZipException | EOFException | IllegalArgumentException e) {
			throw new SnapshotFormatException(file + ": damaged ZIP archive: " + e.getMessage(), e);
		}
	}

	private static HostSnapshot parse(InputStream in) throws IOException {
		var decoder = StandardCharsets.UTF_8.newDecoder();
		return SnapshotJson.read(new BufferedReader(new InputStreamReader(new BoundedStream(in, MAX_BYTES), decoder)));
	}

	private static void skip(InputStream in) throws IOException {
		byte[] buffer = new byte[8192];
		try (var bounded = new BoundedStream(in, MAX_BYTES)) {
			while (bounded.read(buffer, 0, buffer.length) >= 0) {
				continue;
			}
		}
	}
}
