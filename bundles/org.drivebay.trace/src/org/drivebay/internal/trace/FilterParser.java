// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.trace.Device;
import org.drivebay.trace.Filter;
import org.drivebay.trace.Filter.NumberField;
import org.drivebay.trace.Filter.TextField;

/** Reads the language of {@link Filter}. */
public final class FilterParser {

	private static final Pattern TOKEN = Pattern.compile("\\s*(\"([^\"]*)\"|[()~]|[<>!]=|[<>=]|\\.\\.|(?:(?!\\.\\.)[^\\s()~<>=!\"])+)");
	private static final Pattern DEVICE = Pattern.compile("(\\d{1,4}),(\\d{1,7})");
	private static final Pattern DURATION = Pattern.compile("(\\d{1,15}(?:\\.\\d{1,9})?)(ns|us|ms|s|)");
	private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}");
	private static final int DEEPEST = 100;

	private final String text;
	private final Matcher matcher;
	private String token = "";
	private boolean quoted;
	/** of the token in the text */
	private int at;
	private int end;
	private int depth;

	public FilterParser(String text) {
		this.text = text;
		matcher = TOKEN.matcher(text);
		advance();
	}

	/** @throws IllegalArgumentException if it cannot be understood */
	public Filter parse() {
		if (token.isEmpty() && !quoted) {
			return Filter.EVERYTHING;
		}
		Filter filter = expression();
		if (!token.isEmpty()) {
			throw wrong("'and' or 'or' should stand here");
		}
		return filter;
	}

	private Filter expression() {
		List<Filter> terms = new ArrayList<>(List.of(term()));
		while (taken("or")) {
			terms.add(term());
		}
		return terms.size() == 1 ? terms.getFirst() : new Filter.Any(List.copyOf(terms));
	}

	private Filter term() {
		List<Filter> factors = new ArrayList<>(List.of(factor()));
		while (taken("and")) {
			factors.add(factor());
		}
		return factors.size() == 1 ? factors.getFirst() : new Filter.All(List.copyOf(factors));
	}

	private Filter factor() {
		if (++depth > DEEPEST) {
			throw wrong("too many parentheses");
		}
		try {
			if (taken("not")) {
				return new Filter.Not(factor());
			}
			if (taken("(")) {
				Filter inner = expression();
				if (!taken(")")) {
					throw wrong("')' is missing");
				}
				return inner;
			}
			return comparison();
		} finally {
			depth--;
		}
	}

	private Filter comparison() {
		String name = token.toUpperCase(Locale.ROOT);
		for (NumberField field : NumberField.values()) {
			if (field.name().equals(name)) {
				advance();
				return number(field);
			}
		}
		for (TextField field : TextField.values()) {
			if (field.name().equals(name)) {
				advance();
				return text(field);
			}
		}
		throw wrong(token.isEmpty() ? "a field should stand here" : "no field is called '" + token + "'");
	}

	private Filter number(NumberField field) {
		String operator = next();
		if (operator.equals("in")) {
			long from = value(field, next());
			if (!taken("..")) {
				throw wrong("'..' is missing");
			}
			return new Filter.Between(field, from, value(field, next()));
		}
		long value = value(field, next());
		return switch (operator) {
			case "=" -> new Filter.Between(field, value, value);
			case "!=" -> new Filter.Not(new Filter.Between(field, value, value));
			case "<" -> new Filter.Between(field, Long.MIN_VALUE, value - 1);
			case "<=" -> new Filter.Between(field, Long.MIN_VALUE, value);
			case ">" -> new Filter.Between(field, value + 1, Long.MAX_VALUE);
			case ">=" -> new Filter.Between(field, value, Long.MAX_VALUE);
			default -> throw wrong("numbers are compared with = != < <= > >= or in, not with '" + operator + "'");
		};
	}

	private long value(NumberField field, String word) {
		Matcher device = DEVICE.matcher(word);
		Matcher duration = DURATION.matcher(word);
		if (field == NumberField.DEVICE && device.matches()) {
			return Device.of(Integer.parseInt(device.group(1)), Integer.parseInt(device.group(2))) & 0xffffffffL;
		}
		if (field == NumberField.TIME && duration.matches()) {
			int digits = switch (duration.group(2)) {
				case "ns" -> 0;
				case "us" -> 3;
				case "ms" -> 6;
				default -> 9;
			};
			return new BigDecimal(duration.group(1)).movePointRight(digits).longValue();
		}
		if (field != NumberField.DEVICE && field != NumberField.TIME && NUMBER.matcher(word).matches()) {
			return Long.parseLong(word);
		}
		throw wrong("'" + word + "' is no " + field.name().toLowerCase(Locale.ROOT));
	}

	private Filter text(TextField field) {
		String operator = next();
		byte[] value = next().getBytes(StandardCharsets.UTF_8);
		return switch (operator) {
			case "=" -> new Filter.Text(field, value, false);
			case "!=" -> new Filter.Not(new Filter.Text(field, value, false));
			case "~" -> new Filter.Text(field, value, true);
			default -> throw wrong("texts are compared with = != or ~, not with '" + operator + "'");
		};
	}

	private boolean taken(String word) {
		if (quoted || !token.equals(word)) {
			return false;
		}
		advance();
		return true;
	}

	private String next() {
		if (token.isEmpty() && !quoted) {
			throw wrong("the text ends too early");
		}
		String word = token;
		advance();
		return word;
	}

	private void advance() {
		at = end;
		matcher.region(end, text.length());
		if (matcher.lookingAt()) {
			quoted = matcher.group(2) != null;
			token = String.valueOf(quoted ? matcher.group(2) : matcher.group(1));
			at = matcher.start(1);
			end = matcher.end();
		} else if (text.substring(end).isBlank()) {
			quoted = false;
			token = "";
		} else {
			throw wrong("this cannot be understood");
		}
	}

	private IllegalArgumentException wrong(String why) {
		return new IllegalArgumentException("filter, column " + (at + 1) + ": " + why);
	}
}
