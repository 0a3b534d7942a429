// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.attribute;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.drivebay.md.attribute.AttributeInfo.Access;

/** What md accepts for an attribute, checked before it is asked. */
public final class AttributeRules {

	private static final Set<String> WRITE_ONLY = Set.of("new_dev", "bitmap_set_bits");
	private static final Pattern WHOLE = Pattern.compile("\\d{1,10}");
	private static final Pattern MILLIS = Pattern.compile("\\d{1,7}(\\.\\d{1,3})?");
	/** md counts this delay in jiffies of an unsigned int: with 1000 a second that is this many seconds. */
	private static final BigDecimal LONGEST_DELAY = new BigDecimal("4294967");

	private AttributeRules() {
	}

	/** Whether the file takes values but cannot be read: an error from reading it means nothing. */
	public static boolean isWriteOnly(AttributeInfo info) {
		return WRITE_ONLY.contains(info.name());
	}

	/** @return why the value is no good, a sentence that says what would be; empty if it is */
	public static Optional<String> validate(AttributeInfo info, String value) {
		if (info.access() != Access.WRITABLE) {
			return Optional.of(info.name() + " is not written from here" + (info.access() == Access.DANGEROUS ? ": a mistake could cost data." : "."));
		}
		if (!info.choices().isEmpty()) {
			return info.choices().contains(value) ? Optional.empty() : Optional.of(info.name() + " takes one of " + String.join(", ", info.choices()) + ".");
		}
		return switch (info.unit()) {
			case KIB_PER_SECOND -> speed(info.name(), value);
			case SECONDS -> delay(info.name(), value);
			default -> Optional.of("Nothing is known of what " + info.name() + " takes.");
		};
	}

	/** 0 would mean "as the system"; md wants the word for that. */
	private static Optional<String> speed(String name, String value) {
		boolean good = value.equals("system") || WHOLE.matcher(value).matches() && inUnsignedInt(Long.parseLong(value));
		return good ? Optional.empty() : Optional.of(name + " takes a whole number of KiB/s from 1 to 4294967295, or the word system.");
	}

	private static boolean inUnsignedInt(long number) {
		return number >= 1 && number <= 0xffff_ffffL;
	}

	private static Optional<String> delay(String name, String value) {
		boolean good = MILLIS.matcher(value).matches() && new BigDecimal(value).compareTo(LONGEST_DELAY) <= 0;
		return good ? Optional.empty()
				: Optional.of(name + " takes seconds from 0 to " + LONGEST_DELAY + " with at most three decimals, such as 0.2; 0 turns it off.");
	}
}
