// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.util.Map;

/** ssh_config's percent tokens. */
final class Tokens {

	private Tokens() {
	}

	/** A token that is not in the map stays as it is written: a file of that name will not be found, and the user is told its name. */
	static String expand(String text, Map<Character, String> tokens) {
		var result = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (c != '%' || i + 1 == text.length()) {
				result.append(c);
				continue;
			}
			char token = text.charAt(++i);
			String value = token == '%' ? "%" : tokens.get(token);
			result.append(value != null ? value : "%" + token);
		}
		return result.toString();
	}
}
