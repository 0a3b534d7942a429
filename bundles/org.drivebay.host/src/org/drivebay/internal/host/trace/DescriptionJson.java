// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.drivebay.host.trace.Drop;
import org.drivebay.host.trace.RecordingDescription;
import org.drivebay.host.trace.RecordingDescription.End;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.TraceCategory;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;

/** A recording's description as JSON; {@code docs/trace-recording.md} has the form. Keys that are not known are passed over. */
public final class DescriptionJson {

	private static final String FORMAT = "drivebay-trace-recording";
	private static final int VERSION = 1;
	private static final int NANO_DIGITS = 9;

	private @Nullable String format;
	private int version;
	private @Nullable String host;
	private @Nullable String tracer;
	private @Nullable Instant began;
	private List<String> devices = List.of();
	private Set<TraceCategory> categories = TraceCategory.ALL;
	private Keep keep = new Keep.Everything();
	private Optional<End> end = Optional.empty();

	private DescriptionJson() {
	}

	public static void write(Writer out, RecordingDescription description) throws IOException {
		var json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.PRETTY);
		json.setHtmlSafe(false);
		json.beginObject();
		json.name("format").value(FORMAT).name("version").value(VERSION);
		json.name("host").value(description.host()).name("tracer").value(description.tracer());
		json.name("began").value(description.began().toString());
		texts(json.name("devices"), description.devices());
		texts(json.name("categories"), description.categories().stream().sorted().map(TraceCategory::word).toList());
		if (description.keep() instanceof Keep.Latest(int mebibytes)) {
			json.name("ring_mib").value(mebibytes);
		}
		if (description.end().isPresent()) {
			write(json.name("end"), description.end().get());
		}
		json.endObject();
		json.flush();
		out.write('\n');
	}

	private static void texts(JsonWriter json, List<String> texts) throws IOException {
		json.beginArray();
		for (String text : texts) {
			json.value(text);
		}
		json.endArray();
	}

	private static void write(JsonWriter json, End end) throws IOException {
		json.beginObject();
		json.name("how").value(end.how()).name("reason").value(end.reason()).name("time").value(end.time().toString());
		RecordingProgress reached = end.reached();
		json.name("events").value(reached.events()).name("bytes").value(reached.bytes()).name("dropped").value(reached.dropped());
		json.name("drops").beginArray();
		for (Drop drop : end.drops()) {
			json.beginObject().name("device").value(drop.device()).name("from").value(seconds(drop.fromNanos())).name("to").value(seconds(drop.toNanos()))
					.name("events").value(drop.events()).endObject();
		}
		json.endArray().endObject();
	}

	private static BigDecimal seconds(long nanos) {
		return BigDecimal.valueOf(nanos, NANO_DIGITS);
	}

	/** @throws IOException whose message tells the place, if it is no description */
	public static RecordingDescription read(Reader in) throws IOException {
		var json = new JsonReader(in);
		try {
			var content = new DescriptionJson();
			content.readRoot(json);
			return content.done();
		} catch (IllegalStateException | IllegalArgumentException | ArithmeticException | DateTimeException e) {
			throw new IOException(e.getMessage() + " at " + json.getPath(), e);
		}
	}

	private RecordingDescription done() {
		if (!FORMAT.equals(format) || version != VERSION) {
			throw new IllegalArgumentException("it is no " + FORMAT + " of version " + VERSION);
		}
		return new RecordingDescription(wanted("host", host), wanted("tracer", tracer), wanted("began", began), devices, categories, keep, end);
	}

	private static <T> T wanted(String name, @Nullable T value) {
		if (value == null) {
			throw new IllegalArgumentException(name + " is missing");
		}
		return value;
	}

	private void readRoot(JsonReader json) throws IOException {
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "format" -> format = json.nextString();
				case "version" -> version = json.nextInt();
				case "host" -> host = json.nextString();
				case "tracer" -> tracer = json.nextString();
				case "began" -> began = Instant.parse(json.nextString());
				case "devices" -> devices = texts(json);
				case "categories" -> categories = TraceCategory.parse(String.join(",", texts(json)));
				case "ring_mib" -> keep = new Keep.Latest(json.nextInt());
				case "end" -> end = Optional.of(end(json));
				default -> json.skipValue();
			}
		}
		json.endObject();
	}

	private static List<String> texts(JsonReader json) throws IOException {
		var texts = new ArrayList<String>();
		json.beginArray();
		while (json.hasNext()) {
			texts.add(json.nextString());
		}
		json.endArray();
		return texts;
	}

	private static End end(JsonReader json) throws IOException {
		String how = null;
		String reason = "";
		Instant time = null;
		long events = 0;
		long bytes = 0;
		long dropped = 0;
		var drops = new ArrayList<Drop>();
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "how" -> how = json.nextString();
				case "reason" -> reason = json.nextString();
				case "time" -> time = Instant.parse(json.nextString());
				case "events" -> events = json.nextLong();
				case "bytes" -> bytes = json.nextLong();
				case "dropped" -> dropped = json.nextLong();
				case "drops" -> {
					json.beginArray();
					while (json.hasNext()) {
						drops.add(drop(json));
					}
					json.endArray();
				}
				default -> json.skipValue();
			}
		}
		json.endObject();
		return new End(wanted("how", how), reason, wanted("time", time), new RecordingProgress(events, bytes, dropped), drops);
	}

	private static Drop drop(JsonReader json) throws IOException {
		String device = null;
		long from = 0;
		long to = 0;
		long events = 0;
		json.beginObject();
		while (json.hasNext()) {
			switch (json.nextName()) {
				case "device" -> device = json.nextString();
				case "from" -> from = nanos(json.nextString());
				case "to" -> to = nanos(json.nextString());
				case "events" -> events = json.nextLong();
				default -> json.skipValue();
			}
		}
		json.endObject();
		return new Drop(wanted("device", device), from, to, events);
	}

	private static long nanos(String seconds) {
		return new BigDecimal(seconds).movePointRight(NANO_DIGITS).longValueExact();
	}
}
