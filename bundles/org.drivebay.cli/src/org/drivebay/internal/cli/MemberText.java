// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

import org.drivebay.host.text.Quantities;
import org.drivebay.md.superblock.ExaminedMember;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** What is on members, for people: the fields of the JSON one below the other, sizes in larger units too. */
final class MemberText {

	private MemberText() {
	}

	static void print(PrintStream out, List<MdExamineVerb.Examined> examined) {
		String gap = "";
		for (MdExamineVerb.Examined each : examined) {
			out.print(gap);
			gap = "\n";
			switch (each) {
				case MdExamineVerb.Examined.Found found -> fields(out, MemberJson.of(found.file(), found.member()).done());
				case MdExamineVerb.Examined.Failed failed -> out.println(failed.file() + ": " + failed.reason());
			}
		}
		List<ExaminedMember> members = examined.stream().filter(MdExamineVerb.Examined.Found.class::isInstance)
				.map(each -> ((MdExamineVerb.Examined.Found) each).member()).toList();
		if (members.size() > 1) {
			DiagnosisText.print(out, members);
		}
	}

	private static void fields(PrintStream out, JsonObject json) {
		out.println(json.get("file").getAsString());
		var table = new TextTable(">field", "value");
		json.entrySet().stream().skip(1).forEach(entry -> row(table, entry.getKey(), entry.getValue()));
		table.print(out);
	}

	private static void row(TextTable table, String key, JsonElement value) {
		switch (value) {
			case JsonObject inner -> {
				for (Map.Entry<String, JsonElement> entry : inner.entrySet()) {
					row(table, key + "." + entry.getKey(), entry.getValue());
				}
			}
			case JsonArray list -> table.row(key, list.isEmpty() ? "none" : String.join(", ", list.asList().stream().map(MemberText::words).toList()));
			default -> table.row(key, quantity(key, value.getAsJsonPrimitive()));
		}
	}

	private static String words(JsonElement element) {
		if (element instanceof JsonObject inner) {
			return String.join(" ", inner.entrySet().stream().map(entry -> entry.getKey() + " " + words(entry.getValue())).toList());
		}
		return element instanceof JsonArray list ? String.join("+", list.asList().stream().map(MemberText::words).toList()) : element.getAsString();
	}

	private static String quantity(String key, JsonPrimitive value) {
		if (key.endsWith("_sectors")) {
			return value.getAsString() + " (" + Quantities.sectors(value.getAsLong()) + ")";
		}
		return key.endsWith("_bytes") ? value.getAsString() + " (" + Quantities.bytes(value.getAsLong()) + ")" : value.getAsString();
	}
}
