// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** JSON as every verb prints it. What there is not is left out. */
final class Json {

	private static final int NANO_DIGITS = 9;

	private final JsonObject object = new JsonObject();

	Json put(String key, @Nullable Object value) {
		if (value != null) {
			object.add(key, element(value));
		}
		return this;
	}

	JsonObject done() {
		return object;
	}

	static JsonArray list(List<? extends Object> values) {
		var array = new JsonArray();
		values.forEach(value -> array.add(element(value)));
		return array;
	}

	/** Seconds since 1970. */
	static BigDecimal time(Instant instant) {
		return BigDecimal.valueOf(instant.getEpochSecond()).add(BigDecimal.valueOf(instant.getNano(), NANO_DIGITS)).setScale(NANO_DIGITS);
	}

	/** A number that JSON shows with all its digits and without an exponent. */
	static Number plain(BigDecimal value) {
		return new PlainNumber(value);
	}

	static void print(PrintStream out, JsonElement json) {
		out.println(new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(json));
	}

	/** For streams: one object a line, handed on at once. */
	static void printLine(PrintStream out, Json json) {
		out.println(LINE.toJson(json.object));
		out.flush();
	}

	private static final Gson LINE = new GsonBuilder().disableHtmlEscaping().create();

	private static JsonElement element(Object value) {
		return switch (value) {
			case JsonElement json -> json;
			case Json json -> json.object;
			case List<?> values -> list(values);
			case Number number -> new JsonPrimitive(number);
			case Boolean flag -> new JsonPrimitive(flag);
			default -> new JsonPrimitive(value.toString());
		};
	}
}
