// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.CRC32C;

/**
 * What is said of an index before its columns. docs/trace-index.md draws it.
 *
 * @param genesis what is called 0, ns since the host's start
 */
record IndexHead(long events, long requests, long genesis, List<Source> sources, ProcessNames names, List<String> problems) {

	/** A file of the trace. @param name below the index's folder @param modified ns since 1970 */
	record Source(String name, long size, long modified) {

		static Source of(Path folder, MappedFile file) throws IOException {
			FileTime modified = Files.getLastModifiedTime(file.path());
			return new Source(folder.relativize(file.path().toAbsolutePath()).toString(), file.size(), modified.to(TimeUnit.NANOSECONDS));
		}
	}

	static IndexHead of(List<BlkTrace.Part> parts, IndexFile.Content content) throws IOException {
		EventIndex events = content.events();
		return new IndexHead(events.count(), content.requests().count(), events.genesis(), sources(parts), events.names(), content.problems());
	}

	private static List<Source> sources(List<BlkTrace.Part> parts) throws IOException {
		Path folder = folder(parts);
		var sources = new ArrayList<Source>();
		for (BlkTrace.Part part : parts) {
			sources.add(Source.of(folder, part.file()));
		}
		return sources;
	}

	private static Path folder(List<BlkTrace.Part> parts) {
		return parts.getFirst().file().path().toAbsolutePath().resolveSibling("");
	}

	/** Beside the first file; other files of the same folder taken together have another. */
	static Path path(List<BlkTrace.Part> parts) {
		Path folder = folder(parts);
		String names = parts.stream().map(part -> folder.relativize(part.file().path().toAbsolutePath()).toString()).collect(Collectors.joining("\n"));
		var sum = new CRC32C();
		sum.update(names.getBytes(StandardCharsets.UTF_8));
		return folder.resolve(String.format("drivebay-%08x.index", sum.getValue()));
	}

	/** Whether it was made of these files as they are now. */
	boolean isOf(List<BlkTrace.Part> parts) throws IOException {
		return sources.equals(sources(parts));
	}

	/** Bytes of all columns. */
	long columnBytes() {
		return Math.multiplyExact(Long.BYTES, Math.addExact(events, Math.multiplyExact(RequestColumns.COLUMNS, requests)));
	}

	byte[] bytes() throws IOException {
		var bytes = new ByteArrayOutputStream();
		var out = new DataOutputStream(bytes);
		for (long number : new long[] { events, requests, genesis, sources.size(), names.size(), problems.size() }) {
			out.writeLong(Long.reverseBytes(number));
		}
		for (Source source : sources) {
			out.writeLong(Long.reverseBytes(source.size()));
			out.writeLong(Long.reverseBytes(source.modified()));
			text(out, source.name().getBytes(StandardCharsets.UTF_8));
		}
		for (int i = 0; i < names.size(); i++) {
			out.writeLong(Long.reverseBytes(names.pid(i)));
			text(out, names.name(i));
		}
		for (String problem : problems) {
			text(out, problem.getBytes(StandardCharsets.UTF_8));
		}
		// columns begin at a multiple of 8, as numbers should
		while ((bytes.size() & Long.BYTES - 1) != 0) {
			out.write(0);
		}
		return bytes.toByteArray();
	}

	private static void text(DataOutputStream out, byte[] text) throws IOException {
		out.writeInt(Integer.reverseBytes(text.length));
		out.write(text);
	}

	/** @throws java.nio.BufferUnderflowException if it is none */
	static IndexHead read(ByteBuffer head) {
		long events = count(head);
		long requests = count(head);
		long genesis = head.getLong();
		long sourceCount = count(head);
		long nameCount = count(head);
		long problemCount = count(head);
		var sources = new ArrayList<Source>();
		for (long i = 0; i < sourceCount; i++) {
			long size = head.getLong();
			long modified = head.getLong();
			sources.add(new Source(new String(text(head), StandardCharsets.UTF_8), size, modified));
		}
		var names = new ProcessNames();
		for (long i = 0; i < nameCount; i++) {
			int pid = (int) head.getLong();
			names.put(pid, text(head));
		}
		var problems = new ArrayList<String>();
		for (long i = 0; i < problemCount; i++) {
			problems.add(new String(text(head), StandardCharsets.UTF_8));
		}
		return new IndexHead(events, requests, genesis, sources, names, problems);
	}

	private static long count(ByteBuffer head) {
		long count = head.getLong();
		if (count < 0) {
			throw new IndexOutOfBoundsException("a count of " + count);
		}
		return count;
	}

	private static byte[] text(ByteBuffer head) {
		int length = head.getInt();
		if (length < 0 || length > head.remaining()) {
			throw new IndexOutOfBoundsException("a text of " + length + " bytes");
		}
		byte[] text = new byte[length];
		head.get(text);
		return text;
	}
}
