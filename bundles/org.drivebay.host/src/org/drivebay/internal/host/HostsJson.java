// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

import org.drivebay.host.HostDefinition;
import org.drivebay.remote.HostSpec;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/** The text of hosts.json: {@code {"version":1,"hosts":[{"name":…,"address":…,…}]}}. */
public final class HostsJson {

	private static final int VERSION = 1;
	private static final long LEAST_INTERVAL_MILLIS = 500;
	private static final long MOST_INTERVAL_MILLIS = 3_600_000;

	private HostsJson() {
	}

	/** @throws IllegalArgumentException which says what is wrong where */
	public static List<HostDefinition> parse(String text) {
		JsonObject root = object(tree(text), "the file");
		if (number(root, "version", 0, "the file") != VERSION) {
			throw new IllegalArgumentException("its version is not " + VERSION);
		}
		if (!(root.get("hosts") instanceof JsonArray array)) {
			throw new IllegalArgumentException("hosts is missing or no list");
		}
		var hosts = new ArrayList<HostDefinition>();
		var names = new HashSet<String>();
		for (int i = 0; i < array.size(); i++) {
			String where = "hosts[" + i + "]";
			HostDefinition host = host(object(array.get(i), where), where);
			if (!names.add(host.name())) {
				throw new IllegalArgumentException(where + ": the name " + host.name() + " is there twice");
			}
			hosts.add(host);
		}
		return hosts;
	}

	public static String print(List<HostDefinition> hosts) {
		var array = new JsonArray();
		hosts.forEach(host -> array.add(json(host)));
		var root = new JsonObject();
		root.addProperty("version", VERSION);
		root.add("hosts", array);
		return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root) + "\n";
	}

	/** Gson's message has line, column and path. */
	private static JsonElement tree(String text) {
		try {
			return JsonParser.parseString(text);
		} catch (JsonParseException e) {
			Throwable cause = e.getCause();
			throw new IllegalArgumentException(String.valueOf((cause == null ? e : cause).getMessage()).lines().findFirst().orElse("no JSON"), e);
		}
	}

	private static HostDefinition host(JsonObject json, String where) {
		String name = required(json, "name", where);
		long interval = number(json, "intervalMillis", 2000, where);
		if (interval < LEAST_INTERVAL_MILLIS || interval > MOST_INTERVAL_MILLIS) {
			throw new IllegalArgumentException(where + ".intervalMillis is not between " + LEAST_INTERVAL_MILLIS + " and " + MOST_INTERVAL_MILLIS);
		}
		long port = number(json, "port", 0, where);
		if (port < 0 || port > 0xffff) {
			throw new IllegalArgumentException(where + ".port is not between 0 and 65535");
		}
		String address = required(json, "address", where);
		String user = string(json, "user", where);
		Path identityFile = path(json, "identityFile", where);
		Path configFile = path(json, "configFile", where);
		boolean autoConnect = flag(json, "autoConnect", where);
		try {
			var spec = new HostSpec(address, user, (int) port, identityFile, configFile);
			return new HostDefinition(name, spec, Duration.ofMillis(interval), autoConnect);
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(where + ": " + e.getMessage(), e);
		}
	}

	private static JsonObject json(HostDefinition host) {
		var json = new JsonObject();
		json.addProperty("name", host.name());
		json.addProperty("address", host.spec().name());
		add(json, "user", host.spec().user());
		if (host.spec().port() != 0) {
			json.addProperty("port", host.spec().port());
		}
		add(json, "identityFile", host.spec().identityFile());
		add(json, "configFile", host.spec().configFile());
		json.addProperty("intervalMillis", host.interval().toMillis());
		json.addProperty("autoConnect", host.autoConnect());
		return json;
	}

	private static void add(JsonObject json, String key, @Nullable Object value) {
		if (value != null) {
			json.addProperty(key, value.toString());
		}
	}

	private static JsonObject object(@Nullable JsonElement element, String where) {
		if (element instanceof JsonObject object) {
			return object;
		}
		throw new IllegalArgumentException(where + " is no JSON object");
	}

	private static String required(JsonObject json, String key, String where) {
		String value = string(json, key, where);
		if (value == null || value.isBlank()) {
			throw new IllegalArgumentException(where + "." + key + " is missing");
		}
		return value;
	}

	private static @Nullable String string(JsonObject json, String key, String where) {
		JsonElement element = json.get(key);
		if (element == null || element.isJsonNull()) {
			return null;
		}
		if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isString()) {
			return element.getAsString();
		}
		throw new IllegalArgumentException(where + "." + key + " is no string");
	}

	private static @Nullable Path path(JsonObject json, String key, String where) {
		String text = string(json, key, where);
		return text == null ? null : Path.of(text);
	}

	private static long number(JsonObject json, String key, long otherwise, String where) {
		JsonElement element = json.get(key);
		if (element == null) {
			return otherwise;
		}
		String text = element.isJsonPrimitive() && element.getAsJsonPrimitive().isNumber() ? element.getAsString() : "";
		if (!text.matches("-?\\d{1,15}")) {
			throw new IllegalArgumentException(where + "." + key + " is no whole number");
		}
		return Long.parseLong(text);
	}

	private static boolean flag(JsonObject json, String key, String where) {
		JsonElement element = json.get(key);
		if (element == null) {
			return false;
		}
		if (element.isJsonPrimitive() && element.getAsJsonPrimitive().isBoolean()) {
			return element.getAsBoolean();
		}
		throw new IllegalArgumentException(where + "." + key + " is neither true nor false");
	}
}
