// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the fields of one kind of ftrace's events stand, as the kernel's {@code events/SYSTEM/EVENT/format} tells:
 *
 * <pre>
 * name: block_rq_issue
 * ID: 1190
 * format:
 * 	field:int common_pid;	offset:4;	size:4;	signed:1;
 * 	field:sector_t sector;	offset:16;	size:8;	signed:0;
 * </pre>
 *
 * @param id what the first field of each such event has
 */
record EventFormat(String name, int id, List<Field> fields) {

	private static final Pattern NAME = Pattern.compile("^name: (\\S+)$", Pattern.MULTILINE);
	private static final Pattern ID = Pattern.compile("^ID: (\\d{1,9})$", Pattern.MULTILINE);
	private static final Pattern FIELD = Pattern.compile(
			"field:([^;]*?)(\\w+)(\\[\\w*\\])?;\\s*offset:(\\d{1,5});\\s*size:(\\d{1,5});(?:\\s*signed:([01]);)?");

	/** @param offset from the start of the event, in bytes */
	record Field(String name, String type, int offset, int size, boolean signed) {

		static final Field NONE = new Field("", "", 0, 0, false);

		boolean isText() {
			return type.contains("char") && size > 1;
		}

		/** Its value; 0 for one that is not there, or reaches behind the event. */
		long number(ByteBuffer event, int at, int length) {
			if (offset + size > length) {
				return 0;
			}
			return switch (size) {
				case 1 -> signed ? event.get(at + offset) : event.get(at + offset) & 0xff;
				case 2 -> signed ? event.getShort(at + offset) : event.getShort(at + offset) & 0xffff;
				case 4 -> signed ? event.getInt(at + offset) : event.getInt(at + offset) & 0xffffffffL;
				case 8 -> event.getLong(at + offset);
				default -> 0;
			};
		}
	}

	/** Empty if it is no format at all. */
	static Optional<EventFormat> parse(String text) {
		Matcher name = NAME.matcher(text);
		Matcher id = ID.matcher(text);
		if (!name.find() || !id.find()) {
			return Optional.empty();
		}
		return Optional.of(new EventFormat(name.group(1), Integer.parseInt(id.group(1)), fields(text)));
	}

	/** All fields that a text tells of. */
	static List<Field> fields(String text) {
		List<Field> fields = new ArrayList<>();
		Matcher field = FIELD.matcher(text);
		while (field.find()) {
			fields.add(new Field(field.group(2), field.group(1).strip(), Integer.parseInt(field.group(4)), Integer.parseInt(field.group(5)), "1".equals(field
					.group(6))));
		}
		return List.copyOf(fields);
	}

	/** The first field with one of these names: kernels have renamed some. */
	Field field(String... names) {
		for (String wanted : names) {
			for (Field field : fields) {
				if (field.name().equals(wanted)) {
					return field;
				}
			}
		}
		return Field.NONE;
	}
}
