// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.host.MdAttribute;
import org.drivebay.host.text.Quantities;
import org.drivebay.md.attribute.AttributeInfo.Access;
import org.drivebay.md.attribute.AttributeInfo.Unit;
import org.drivebay.remote.Fetched;

/** An attribute's cells. */
final class AttributeText {

	private static final int MAX_CELL = 400;
	private static final Set<String> WRITE_ONLY = Set.of("new_dev", "bitmap_set_bits");
	private static final Pattern NUMBER = Pattern.compile("(\\d{1,18})(\\s.*)?", Pattern.DOTALL);
	private static final Pattern RATIO = Pattern.compile("(\\d{1,18}) / (\\d{1,18})\\s*");
	private static final Pattern DECIMAL = Pattern.compile("(\\d{1,9})\\.(\\d{1,6})");

	private AttributeText() {
	}

	/** The whole value, or why there is none. */
	static String raw(MdAttribute attribute) {
		return switch (attribute.value()) {
			case Fetched.Content content -> content.text();
			case Fetched.Link link -> link.target();
			case Fetched.Failure failure -> writeOnly(attribute) ? "write-only" : "cannot be read: " + failure.error();
		};
	}

	/** In one line, not longer than a cell can use. */
	static String cell(MdAttribute attribute) {
		String line = raw(attribute).strip().replace('\n', ',').replace('\t', ' ');
		return line.length() > MAX_CELL ? line.substring(0, MAX_CELL) + "…" : line;
	}

	static boolean failed(MdAttribute attribute) {
		return attribute.value() instanceof Fetched.Failure;
	}

	/** Not an error: there is nothing to read. */
	static boolean writeOnly(MdAttribute attribute) {
		return attribute.value() instanceof Fetched.Failure && WRITE_ONLY.contains(attribute.info().name());
	}

	static boolean writable(MdAttribute attribute) {
		return attribute.info().access() == Access.WRITABLE && attribute.value() instanceof Fetched.Content;
	}

	/** As a person reads the value; empty where that says no more than the value itself. */
	static String readsAs(MdAttribute attribute) {
		if (failed(attribute)) {
			return "";
		}
		String text = raw(attribute).strip();
		Unit unit = attribute.info().unit();
		return switch (unit) {
			case SECTORS, BYTES, KIB, KIB_PER_SECOND -> amount(unit, text);
			case RATIO_SECTORS -> ratio(text);
			case SECONDS -> seconds(text);
			case NONE, COUNT -> "";
		};
	}

	private static String amount(Unit unit, String text) {
		Matcher number = NUMBER.matcher(text);
		if (!number.matches()) {
			return "";
		}
		long value = Long.parseLong(number.group(1));
		if (value == 0) {
			return "";
		}
		return switch (unit) {
			case SECTORS -> Quantities.sectors(value);
			case KIB -> Quantities.bytes(value > Long.MAX_VALUE >> 10 ? Long.MAX_VALUE : value << 10);
			case KIB_PER_SECOND -> Quantities.speed(value);
			default -> Quantities.bytes(value);
		};
	}

	private static String ratio(String text) {
		Matcher ratio = RATIO.matcher(text);
		if (!ratio.matches() || Long.parseLong(ratio.group(2)) == 0) {
			return "";
		}
		long done = Long.parseLong(ratio.group(1));
		long total = Long.parseLong(ratio.group(2));
		return String.format(Locale.ROOT, "%.1f %% of %s", 100.0 * done / total, Quantities.sectors(total));
	}

	private static String seconds(String text) {
		Matcher decimal = DECIMAL.matcher(text);
		if (!decimal.matches()) {
			return "";
		}
		double value = Double.parseDouble(text);
		return value > 0 && value < 1 ? String.format(Locale.ROOT, "%.0f ms", value * 1000) : "";
	}
}
