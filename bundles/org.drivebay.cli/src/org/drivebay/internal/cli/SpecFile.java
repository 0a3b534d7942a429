// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.OptionalInt;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.BadBlocks;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.Member;
import org.drivebay.md.geometry.SectorRange;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.md.layout.LayoutNames;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;

/**
 * An array specification, {@code SPEC.json}.
 *
 * @param badBlocks of members that have {@code bad_blocks}, a list of {@code {"sector":…,"sectors":…}} that counts from the device's beginning
 *                  like {@code md examine} does
 */
record SpecFile(ArraySpec array, BadBlocks badBlocks) {

	/** Many times what the largest array needs. */
	private static final long MOST_BYTES = 16L << 20;

	/** A member's bad-block log is a page of eight bytes for each range, which have nine bits for the length. */
	private static final int MOST_BAD_RANGES = 512;
	private static final int MOST_BAD_SECTORS = 512;

	/**
	 * Reads a specification.
	 *
	 * @throws FailedException if it is none; the one line names file and field
	 */
	static SpecFile read(Path file) throws FailedException, IOException {
		if (Files.isDirectory(file)) {
			throw new FailedException(file + ": is a directory");
		}
		if (Files.size(file) > MOST_BYTES) {
			throw new FailedException(file + ": too long for an array specification");
		}
		try (Reader reader = Files.newBufferedReader(file)) {
			return parse(reader);
		} catch (JsonParseException e) {
			throw new FailedException(file + ": no JSON: " + oneLine(e));
		} catch (CharacterCodingException e) {
			throw new FailedException(file + ": no JSON: not in UTF-8");
		} catch (SpecException e) {
			throw new FailedException(file + ": " + e.getMessage());
		}
	}

	/** Gson adds what it was looking for and a link to its manual. */
	private static String oneLine(JsonParseException e) {
		String message = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
		return message.lines().findFirst().orElse("");
	}

	/**
	 * Takes a specification from JSON. Unknown fields are passed over.
	 *
	 * @throws JsonParseException if it is no JSON
	 * @throws SpecException      if it is no array that md would run
	 */
	static SpecFile parse(Reader json) {
		var reader = new JsonReader(json);
		reader.setStrictness(Strictness.STRICT);
		JsonObject object = object(JsonParser.parseReader(reader), "the specification");
		String levelName = text(object, "level");
		Level level = Level.of(levelName).orElseThrow(() -> new SpecException("level", "no md level is called '" + printable(levelName) + "'"));
		int chunk = toInt(number(object, "chunk_sectors"), "chunk_sectors");
		var members = new ArrayList<Member>();
		var badBlocks = new HashMap<Integer, List<SectorRange>>();
		for (JsonElement element : array(object, "members")) {
			String where = "members[" + members.size() + "]";
			JsonObject member = object(element, where);
			int role = toInt(field(member, "role", where), where + ".role");
			members.add(new Member(role, field(member, "usable_sectors", where), field(member, "data_offset_sectors", where)));
			badBlocks.put(role, member.has("bad_blocks") ? ranges(member, where) : List.of());
		}
		var array = new ArraySpec(level, layout(level, object.get("layout")), chunk, members);
		return new SpecFile(array, BadBlocks.onDevices(array, badBlocks));
	}

	private static int layout(Level level, @Nullable JsonElement layout) {
		boolean has = level == Level.RAID0 || level == Level.RAID5 || level == Level.RAID6 || level == Level.RAID10;
		if (layout == null || layout.isJsonNull()) {
			if (has && level != Level.RAID0) {
				throw new SpecException("layout", "is missing, and " + level.label() + " has one");
			}
			return ArraySpec.NO_LAYOUT;
		}
		if (layout instanceof JsonPrimitive primitive && primitive.isNumber()) {
			return toInt(whole(primitive, "layout"), "layout");
		}
		if (!(layout instanceof JsonPrimitive primitive && primitive.isString())) {
			throw new SpecException("layout", "must be a name or a number");
		}
		OptionalInt number = LayoutNames.number(level.label(), primitive.getAsString());
		return number.orElseThrow(() -> new SpecException("layout", level.label() + " has no layout '" + printable(primitive.getAsString()) + "'"));
	}

	private static List<SectorRange> ranges(JsonObject member, String where) {
		var ranges = new ArrayList<SectorRange>();
		JsonArray list = array(member, "bad_blocks");
		if (list.size() > MOST_BAD_RANGES) {
			throw new SpecException(where + ".bad_blocks", list.size() + " ranges are more than md keeps, which is " + MOST_BAD_RANGES);
		}
		for (JsonElement element : list) {
			String at = where + ".bad_blocks[" + ranges.size() + "]";
			JsonObject range = object(element, at);
			long sector = field(range, "sector", at);
			long sectors = field(range, "sectors", at);
			if (sector < 0 || sector > Long.MAX_VALUE - MOST_BAD_SECTORS) {
				throw new SpecException(at + ".sector", sector + " is out of range");
			}
			if (sectors < 1 || sectors > MOST_BAD_SECTORS) {
				throw new SpecException(at + ".sectors", "must be 1 to " + MOST_BAD_SECTORS + ", not " + sectors);
			}
			ranges.add(new SectorRange(sector, sectors));
		}
		return ranges;
	}

	private static JsonObject object(@Nullable JsonElement element, String name) {
		if (element instanceof JsonObject object) {
			return object;
		}
		throw new SpecException(name, "must be an object");
	}

	private static JsonArray array(JsonObject object, String name) {
		if (object.get(name) instanceof JsonArray array) {
			return array;
		}
		throw new SpecException(name, object.has(name) ? "must be a list" : "is missing");
	}

	private static String text(JsonObject object, String name) {
		if (object.get(name) instanceof JsonPrimitive primitive && primitive.isString()) {
			return primitive.getAsString();
		}
		throw new SpecException(name, object.has(name) ? "must be a text" : "is missing");
	}

	private static long number(JsonObject object, String name) {
		return whole(object.get(name), name);
	}

	private static long field(JsonObject object, String name, String where) {
		return whole(object.get(name), where + "." + name);
	}

	private static long whole(@Nullable JsonElement element, String name) {
		if (element == null) {
			throw new SpecException(name, "is missing");
		}
		if (element instanceof JsonPrimitive primitive && primitive.isNumber()) {
			try {
				return new BigDecimal(primitive.getAsString()).longValueExact();
			} catch (NumberFormatException | ArithmeticException e) {
				// told below
			}
		}
		throw new SpecException(name, "must be a whole number");
	}

	private static int toInt(long number, String name) {
		if (number != (int) number) {
			throw new SpecException(name, number + " is out of range");
		}
		return (int) number;
	}

	/** What stands in a file must not move the cursor, nor fill the screen. */
	private static String printable(String text) {
		String line = text.replaceAll("\\p{Cntrl}", "?");
		return line.length() <= 40 ? line : line.substring(0, 40) + "…";
	}
}
