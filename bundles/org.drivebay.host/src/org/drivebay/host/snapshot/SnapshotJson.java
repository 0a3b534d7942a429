// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.snapshot;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.TreeMap;

import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import com.google.gson.stream.MalformedJsonException;

/** The content of {@code snapshot.json}, read and written as a stream. */
final class SnapshotJson {

	private static final String FORMAT = "drivebay-host-snapshot";
	private static final int VERSION = 1;
	private static final int MAX_PATHS = 1_000_000;
	private static final int MAX_PATH_LENGTH = 4096;

	private @Nullable String format;
	private int version;
	private @Nullable String host;
	private @Nullable Instant taken;
	private Duration hostTime = Duration.ZERO;
	private final TreeMap<String, Fetched> entries = new TreeMap<>();

	private SnapshotJson() {
	}

	static void write(Writer out, HostSnapshot snapshot) throws IOException {
		var json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.COMPACT.withNewline("\n"));
		json.setHtmlSafe(false);
		json.beginObject();
		json.name("format").value(FORMAT).name("version").value(VERSION);
		json.name("host").value(snapshot.host()).name("taken").value(snapshot.taken().toString());
		json.name("hostMillis").value(snapshot.content().hostTime().toMillis());
		json.name("entries").beginObject();
		for (var entry : snapshot.content().entries().entrySet()) {
			json.name(entry.getKey());
			writeEntry(json, entry.getValue());
		}
		json.endObject().endObject();
		json.flush();
	}

	private static void writeEntry(JsonWriter json, Fetched fetched) throws IOException {
		json.beginObject();
		switch (fetched) {
			case Fetched.Content content -> {
				String text = text(content.bytes());
				json.name(text == null ? "base64" : "text").value(text == null ? Base64.getEncoder().encodeToString(content.bytes()) : text);
			}
			case Fetched.Link link -> json.name("link").value(link.target());
			case Fetched.Failure failure -> json.name("error").value(failure.error());
		}
		json.endObject();
	}

	/** Null if the bytes are no UTF-8 text. */
	private static @Nullable String text(byte[] bytes) {
		try {
			return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
		} catch (CharacterCodingException e) {
			return null;
		}
	}

	static HostSnapshot read(Reader in) throws IOException {
		try (var json = new JsonReader(in)) {
			var content = new SnapshotJson();
			try {
				content.readRoot(json);
			} catch (MalformedJsonException | NumberFormatException | IllegalStateException | DateTimeException e) {
				throw new SnapshotFormatException(SnapshotFile.ENTRY + ": " + place(String.valueOf(e.getMessage()), json), e);
			} catch (CharacterCodingException e) {
				throw new SnapshotFormatException(SnapshotFile.ENTRY + " at " + json.getPath() + ": no UTF-8 text", e);
			}
			return content.done();
		}
	}

	/** Gson appends advice after the place; only one line is for people. */
	private static String place(String message, JsonReader json) {
		String line = message.lines().findFirst().orElse("");
		return line.contains(" path ") ? line : line + " at " + json.getPath();
	}

	private HostSnapshot done() throws SnapshotFormatException {
		String name = host;
		Instant time = taken;
		if (!FORMAT.equals(format)) {
			throw new SnapshotFormatException(SnapshotFile.ENTRY + ": its format is not " + FORMAT);
		}
		if (version != VERSION) {
			throw new SnapshotFormatException(SnapshotFile.ENTRY + ": version " + version + " is not known here, only " + VERSION);
		}
		if (name == null || time == null) {
			throw new SnapshotFormatException(SnapshotFile.ENTRY + ": host or taken is missing");
		}
		return new HostSnapshot(name, time, new FetchResult(entries, hostTime));
	}

	private void readRoot(JsonReader json) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "format" -> format = json.nextString();
				case "version" -> version = json.nextInt();
				case "host" -> host = json.nextString();
				case "taken" -> taken = Instant.parse(json.nextString());
				case "hostMillis" -> hostTime = Duration.ofMillis(json.nextInt());
				case "entries" -> readEntries(json);
				default -> json.skipValue();
			}
		}
		json.endObject();
		if (json.peek() != JsonToken.END_DOCUMENT) {
			throw new IllegalStateException("more than one value");
		}
	}

	private void readEntries(JsonReader json) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			String path = json.nextName();
			if (!path.startsWith("/") || path.length() > MAX_PATH_LENGTH || entries.size() >= MAX_PATHS) {
				throw new IllegalStateException("not an absolute path, too long, or too many of them");
			}
			entries.put(path, readEntry(json));
		}
		json.endObject();
	}

	private static Fetched readEntry(JsonReader json) throws IOException {
		json.beginObject();
		String kind = json.nextName();
		String value = json.nextString();
		json.endObject();
		return switch (kind) {
			case "text" -> new Fetched.Content(value.getBytes(StandardCharsets.UTF_8));
			case "base64" -> new Fetched.Content(decode(value));
			case "link" -> new Fetched.Link(value);
			case "error" -> new Fetched.Failure(value);
			default -> throw new IllegalStateException("neither text, base64, link nor error");
		};
	}

	private static byte[] decode(String base64) {
		try {
			return Base64.getDecoder().decode(base64);
		} catch (IllegalArgumentException e) {
			throw new IllegalStateException("no base64", e);
		}
	}
}
