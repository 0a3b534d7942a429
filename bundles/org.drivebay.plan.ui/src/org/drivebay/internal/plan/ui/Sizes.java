// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sizes as users type them. */
public final class Sizes {

	public static final String HELP = "A size is 4 TiB, 500 GB or a number of sectors";

	private static final Pattern TEXT = Pattern.compile("([0-9]{1,18}(?:\\.[0-9]{1,6})?)\\s*(?:([KMGTPE])(I?)B?|(B|S|SECTORS)?)");
	private static final String PREFIXES = "KMGTPE";
	private static final BigDecimal MOST = BigDecimal.valueOf(1L << 53);
	private static final BigDecimal SECTOR = BigDecimal.valueOf(512);

	private Sizes() {
	}

	/** @return sectors, a part of one left out; empty if the text is no size or one beyond what a plan may have */
	public static OptionalLong parse(String text) {
		Matcher matcher = TEXT.matcher(text.strip().replace(",", "").toUpperCase(Locale.ROOT));
		if (!matcher.matches()) {
			return OptionalLong.empty();
		}
		BigDecimal number = new BigDecimal(matcher.group(1));
		BigDecimal sectors = number.multiply(unit(matcher)).divideToIntegralValue(BigDecimal.ONE);
		return sectors.compareTo(MOST) > 0 ? OptionalLong.empty() : OptionalLong.of(sectors.longValue());
	}

	/** In sectors. A prefix without the i of binary ones is decimal only with a B behind it: 4T is mdadm's 4 TiB, 4 TB what disks are sold as. */
	private static BigDecimal unit(Matcher matcher) {
		String prefix = matcher.group(2);
		if (prefix == null) {
			boolean bytes = List.of("B").contains(String.valueOf(matcher.group(4)));
			return bytes ? BigDecimal.ONE.divide(SECTOR) : BigDecimal.ONE;
		}
		boolean decimal = matcher.group(3).isEmpty() && matcher.group().endsWith("B");
		BigDecimal bytes = BigDecimal.valueOf(decimal ? 1000 : 1024).pow(PREFIXES.indexOf(prefix) + 1);
		return bytes.divide(SECTOR);
	}
}
