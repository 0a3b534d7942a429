// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import java.util.Comparator;

/** Orders nullb9 before nullb10: runs of digits compare by their value. Consistent with equals. */
public final class NaturalOrder implements Comparator<String> {

	public static final NaturalOrder INSTANCE = new NaturalOrder();

	private NaturalOrder() {
	}

	@Override
	public int compare(String a, String b) {
		int i = 0;
		int j = 0;
		while (i < a.length() && j < b.length()) {
			int endA = endOfDigits(a, i);
			int endB = endOfDigits(b, j);
			int order = endA > i && endB > j ? compareDigits(a.substring(i, endA), b.substring(j, endB)) : a.charAt(i) - b.charAt(j);
			if (order != 0) {
				return order;
			}
			boolean digits = endA > i && endB > j;
			i = digits ? endA : i + 1;
			j = digits ? endB : j + 1;
		}
		int order = Integer.compare(a.length() - i, b.length() - j);
		return order != 0 ? order : a.compareTo(b);
	}

	private static int compareDigits(String a, String b) {
		String left = withoutZeros(a);
		String right = withoutZeros(b);
		return left.length() != right.length() ? left.length() - right.length() : left.compareTo(right);
	}

	private static String withoutZeros(String digits) {
		int start = 0;
		while (start < digits.length() - 1 && digits.charAt(start) == '0') {
			start++;
		}
		return digits.substring(start);
	}

	private static int endOfDigits(String text, int from) {
		int end = from;
		while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
			end++;
		}
		return end;
	}
}
