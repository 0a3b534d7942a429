// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Keeps the latest records: they go into folders {@code ring.0}, {@code ring.1} …, each an eighth of the ring and a trace by itself, and the oldest
 * goes when there are more. At the end they are put together. What names processes is kept of those that go, too.
 */
final class RingFiles implements CaptureFiles {

	private static final int PARTS = 8;
	private static final int MOST_NOTES = 16 << 20;

	private final Path folder;
	private final long partBytes;
	/** By file, all that a recording has. */
	private final Map<String, ByteArrayOutputStream> notes = new LinkedHashMap<>();
	private final Set<Long> noted = new HashSet<>();
	private final Deque<Path> parts = new ArrayDeque<>();
	private WholeFiles part;
	private int number;
	private long bytes;
	private int noteBytes;

	/** @param most bytes that are kept */
	RingFiles(Path folder, long most) throws IOException {
		this.folder = folder;
		partBytes = most / PARTS;
		part = nextPart();
	}

	private WholeFiles nextPart() throws IOException {
		if (parts.size() == PARTS) {
			delete(parts.remove());
		}
		Path made = Files.createDirectory(folder.resolve("ring." + number++));
		parts.add(made);
		bytes = 0;
		return new WholeFiles(made);
	}

	@Override
	public void add(String device, int cpus) {
		for (int cpu = 0; cpu < cpus; cpu++) {
			notes.put(CaptureFiles.name(device, cpu), new ByteArrayOutputStream());
		}
	}

	@Override
	public void write(String device, int cpu, ByteBuffer records) throws IOException {
		int limit = records.limit();
		while (records.position() < limit) {
			int fitting = fitting(records, limit, CaptureFiles.name(device, cpu));
			bytes += fitting;
			part.write(device, cpu, records.limit(records.position() + fitting));
			records.limit(limit);
			if (records.hasRemaining()) {
				part.close();
				part = nextPart();
			}
		}
	}

	/** Bytes of those records that the part still has room for, one at least in a part that is empty; their names are noted. */
	private int fitting(ByteBuffer records, int limit, String file) {
		int start = records.position();
		int at = start;
		while (at < limit) {
			int length = WholeRecords.lengthOf(records, at);
			if (bytes + at + length - start > partBytes && (bytes > 0 || at > start)) {
				break;
			}
			if (WholeRecords.isNote(records.getInt(at + WholeRecords.ACTION))) {
				note(records, at, length, file);
			}
			at += length;
		}
		return at - start;
	}

	/** Remembers what a note says once; a trace repeats it for each device. */
	private void note(ByteBuffer records, int at, int length, String file) {
		if (noteBytes + length <= MOST_NOTES && noted.add(hash(records, at, length))) {
			notes.computeIfAbsent(file, any -> new ByteArrayOutputStream()).write(records.array(), records.arrayOffset() + at, length);
			noteBytes += length;
		}
	}

	/** Of what a note says: action, process and text, not when and where. */
	private static long hash(ByteBuffer records, int at, int length) {
		long hash = records.getInt(at + WholeRecords.ACTION) * 31L + records.getInt(at + WholeRecords.PID);
		for (int i = WholeRecords.LENGTH; i < length; i++) {
			hash = hash * 31 + records.get(at + i);
		}
		return hash;
	}

	@Override
	public void close() throws IOException {
		part.close();
		for (var file : notes.entrySet()) {
			try (FileChannel to = FileChannel.open(folder.resolve(file.getKey()), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
				ByteBuffer names = ByteBuffer.wrap(file.getValue().toByteArray());
				while (names.hasRemaining()) {
					to.write(names);
				}
				for (Path each : parts) {
					append(each.resolve(file.getKey()), to);
				}
			}
		}
		for (Path each : parts) {
			delete(each);
		}
	}

	private static void append(Path file, FileChannel to) throws IOException {
		if (Files.exists(file)) {
			try (FileChannel from = FileChannel.open(file, StandardOpenOption.READ)) {
				long size = from.size();
				for (long done = 0; done < size;) {
					done += from.transferTo(done, size - done, to);
				}
			}
		}
	}

	private static void delete(Path part) throws IOException {
		try (Stream<Path> files = Files.list(part)) {
			for (Path file : files.toList()) {
				Files.delete(file);
			}
		}
		Files.delete(part);
	}
}
