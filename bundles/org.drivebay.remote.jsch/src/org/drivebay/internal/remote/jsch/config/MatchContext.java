// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the criteria of a {@code Match} line are compared with.
 *
 * @param alias     the host as the user named it
 * @param user      the login name that the user gave, or null
 * @param localUser who runs this
 */
record MatchContext(String alias, @Nullable String user, String localUser) {

	/** @param values what is known so far: {@code host} sees an earlier HostName, {@code user} an earlier User */
	boolean matches(ConfigLine line, Map<String, List<String>> values, Consumer<String> notes) {
		List<String> words = line.arguments();
		boolean result = true;
		for (int i = 0; i < words.size(); i++) {
			String word = words.get(i).toLowerCase(Locale.ROOT);
			boolean negated = word.startsWith("!");
			String criterion = negated ? word.substring(1) : word;
			if (criterion.equals("all")) {
				result &= !negated;
				continue;
			}
			if (criterion.equals("canonical") || criterion.equals("final")) {
				// host names are never canonicalised here, so there is no second pass
				result &= negated;
				continue;
			}
			int equals = criterion.indexOf('=');
			String argument = "";
			if (equals > 0) {
				argument = words.get(i).substring(words.get(i).indexOf('=') + 1);
				criterion = criterion.substring(0, equals);
			} else if (i + 1 < words.size()) {
				argument = words.get(++i);
			}
			Boolean met = criterion(criterion, argument, values);
			if (met == null) {
				notes.accept("'Match " + criterion + "' is not evaluated; its block is passed over");
				return false;
			}
			result &= met != negated;
		}
		return result;
	}

	private @Nullable Boolean criterion(String criterion, String argument, Map<String, List<String>> values) {
		List<String> patterns = List.of(argument.split(","));
		return switch (criterion) {
		case "host" -> PatternList.matchesHost(patterns, first(values, "hostname", alias).replace("%h", alias));
		case "originalhost" -> PatternList.matchesHost(patterns, alias);
		case "user" -> PatternList.matches(patterns, user != null ? user : first(values, "user", localUser));
		case "localuser" -> PatternList.matches(patterns, localUser);
		default -> null;
		};
	}

	private static String first(Map<String, List<String>> values, String keyword, String fallback) {
		List<String> found = values.get(keyword);
		return found == null ? fallback : found.getFirst();
	}
}
