// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

/** Numbers as hosts write them. */
final class Numbers {

	private static final int LONGEST = 19;

	private Numbers() {
	}

	/** The decimal number, signed or not, that the text begins with; anything may follow. */
	static long leading(String text, long otherwise) {
		int start = 0;
		while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
			start++;
		}
		int end = start < text.length() && text.charAt(start) == '-' ? start + 1 : start;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9' && end - start <= LONGEST) {
			end++;
		}
		try {
			return Long.parseLong(text, start, end, 10);
		} catch (NumberFormatException e) {
			return otherwise;
		}
	}

	/** How many numbers a list such as {@code 0-3,8} holds. */
	static int countOfList(String list) {
		int count = 0;
		for (String range : list.strip().split(",")) {
			int dash = range.indexOf('-');
			long first = leading(range, -1);
			long last = dash > 0 ? leading(range.substring(dash + 1), -1) : first;
			if (first >= 0 && last >= first && last < 1 << 20) {
				count += (int) (last - first) + 1;
			}
		}
		return count;
	}
}
