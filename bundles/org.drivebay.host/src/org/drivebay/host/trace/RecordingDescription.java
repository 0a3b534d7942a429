// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.internal.host.trace.DescriptionJson;

/**
 * What a recording is: {@code recording.json} beside its files.
 *
 * @param host    as the user named it
 * @param tracer  what traced there
 * @param began   by the clock here
 * @param devices the kernel's names
 * @param end     empty while it goes on, and if this program came to an end before it did
 */
public record RecordingDescription(String host, String tracer, Instant began, List<String> devices, Set<TraceCategory> categories, Keep keep,
		Optional<End> end) {

	public static final String FILE = "recording.json";

	private static final long MOST_BYTES = 16 << 20;

	/**
	 * How it ended.
	 *
	 * @param how    {@code stopped}, {@code time over}, {@code link lost} or {@code failed}
	 * @param reason empty if it ended in order
	 * @param time   by the clock here
	 */
	public record End(String how, String reason, Instant time, RecordingProgress reached, List<Drop> drops) {

		public End {
			drops = List.copyOf(drops);
		}
	}

	public RecordingDescription {
		devices = List.copyOf(devices);
		categories = Set.copyOf(categories);
	}

	/** This with its end. */
	public RecordingDescription ended(RecordingResult result) {
		var how = new End(result.ending().word(), result.ending().reason(), began.plus(result.elapsed()), result.reached(), result.drops());
		return new RecordingDescription(host, tracer, began, devices, categories, keep, Optional.of(how));
	}

	/** Replaces the one in a folder as a whole. */
	public void write(Path folder) throws IOException {
		Path part = folder.resolve(FILE + ".part");
		try (Writer out = Files.newBufferedWriter(part)) {
			DescriptionJson.write(out, this);
		}
		Files.move(part, folder.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
	}

	/**
	 * Reads the one in a folder.
	 *
	 * @return empty if there is none: somebody else's trace
	 * @throws IOException if it is damaged; the message names file and place
	 */
	public static Optional<RecordingDescription> read(Path folder) throws IOException {
		Path file = folder.resolve(FILE);
		if (!Files.exists(file)) {
			return Optional.empty();
		}
		if (Files.size(file) > MOST_BYTES) {
			throw new IOException(file + ": longer than " + MOST_BYTES + " bytes");
		}
		try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			return Optional.of(DescriptionJson.read(in));
		} catch (IOException e) {
			throw new IOException(file + ": " + String.valueOf(e.getMessage()).lines().findFirst().orElse("damaged"), e);
		}
	}
}
