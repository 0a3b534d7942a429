// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.math.BigDecimal;

/** A decimal whose text has no exponent. */
final class PlainNumber extends Number {

	private static final long serialVersionUID = 1;

	private final BigDecimal value;

	PlainNumber(BigDecimal value) {
		this.value = value;
	}

	@Override
	public int intValue() {
		return value.intValue();
	}

	@Override
	public long longValue() {
		return value.longValue();
	}

	@Override
	public float floatValue() {
		return value.floatValue();
	}

	@Override
	public double doubleValue() {
		return value.doubleValue();
	}

	@Override
	public String toString() {
		return value.toPlainString();
	}
}
