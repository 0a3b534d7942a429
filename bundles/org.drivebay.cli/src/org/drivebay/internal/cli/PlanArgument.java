// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drivebay.host.plan.PlanArrays;
import org.drivebay.host.plan.PlanFile;
import org.drivebay.host.plan.PlanFileException;
import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.command.ArrayPlan.Policy;
import org.drivebay.md.geometry.ArraySpec;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/**
 * PLAN on the command line: arrays of named devices, in the order in which they are made. It is a file of the plan editor, or an array
 * specification with these fields more, all of which may be left out: {@code device}, {@code name}, {@code metadata}, {@code policy},
 * {@code journal}, {@code spares} and, of a member, {@code device}.
 *
 * @param named   whether all devices are the user's; else some stand for what was not named
 * @param serials that devices must have, by their paths
 */
record PlanArgument(List<ArrayPlan> arrays, boolean named, Map<String, String> serials) {

	/** @throws FailedException if it is neither plan nor specification; one line names file and field */
	static PlanArgument read(Path file) throws FailedException, IOException {
		try {
			return file.toString().endsWith(PlanFile.EXTENSION) ? of(PlanArrays.of(PlanFile.load(file))) : of(SpecFile.read(file).array(), json(file));
		} catch (PlanFileException e) {
			throw new FailedException(e.getMessage());
		} catch (IllegalArgumentException e) {
			throw new FailedException(file + ": " + e.getMessage());
		}
	}

	private static JsonObject json(Path file) throws IOException {
		return JsonParser.parseString(Files.readString(file)).getAsJsonObject();
	}

	private static PlanArgument of(PlanArrays plan) {
		return new PlanArgument(plan.arrays(), plan.real(), plan.serials());
	}

	private static PlanArgument of(ArraySpec spec, JsonObject json) {
		String[] members = new String[spec.members().size()];
		boolean named = json.has("device");
		for (JsonElement element : json.getAsJsonArray("members")) {
			JsonObject member = element.getAsJsonObject();
			int role = member.get("role").getAsInt();
			named &= member.has("device");
			members[role] = text(member, "device").orElse("/dev/MEMBER" + role);
		}
		String policy = text(json, "policy").orElse(Policy.RESYNC.word());
		var plan = new ArrayPlan(text(json, "device").orElse("/dev/md0"), text(json, "name").orElse(""), text(json, "metadata").orElse("1.2"), spec,
				List.of(members), texts(json.get("spares")), Policy.of(policy).orElseThrow(() -> new IllegalArgumentException("policy: is none of md's")),
				text(json, "journal"), ArrayPlan.size(spec));
		return new PlanArgument(List.of(plan), named, Map.of());
	}

	private static Optional<String> text(JsonObject object, String name) {
		JsonElement value = object.get(name);
		return value == null || value.isJsonNull() ? Optional.empty() : Optional.of(text(value, name));
	}

	private static List<String> texts(@Nullable JsonElement list) {
		var texts = new ArrayList<String>();
		if (list instanceof JsonArray array) {
			array.forEach(element -> texts.add(text(element, "spares")));
		}
		return texts;
	}

	private static String text(JsonElement value, String name) {
		if (value instanceof JsonPrimitive primitive && primitive.isString()) {
			return primitive.getAsString();
		}
		throw new IllegalArgumentException(name + ": must be a text");
	}
}
