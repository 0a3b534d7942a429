// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.chart;

import org.drivebay.internal.trace.ui.data.Quantity;
import org.drivebay.internal.trace.ui.draw.TraceColors;

/** What is drawn over time: two quantities, one on top of the other. */
enum Chart {
	THROUGHPUT("MiB/s", Quantity.READ_SECTORS, "read", Quantity.WRITTEN_SECTORS, "written", 1e9 / 2048),
	OPERATIONS("IOPS", Quantity.READS, "reads", Quantity.WRITES, "writes", 1e9),
	DEPTH("queue depth", Quantity.IN_DEVICE, "in the device", Quantity.WAITING, "in the scheduler", 1);

	private final String unit;
	private final Quantity first;
	private final String firstName;
	private final Quantity second;
	private final String secondName;
	private final double factor;

	/** @param factor turns a quantity in a ns into the unit */
	Chart(String unit, Quantity first, String firstName, Quantity second, String secondName, double factor) {
		this.unit = unit;
		this.first = first;
		this.firstName = firstName;
		this.second = second;
		this.secondName = secondName;
		this.factor = factor;
	}

	String unit() {
		return unit;
	}

	Quantity first() {
		return first;
	}

	String firstName() {
		return firstName;
	}

	Quantity second() {
		return second;
	}

	String secondName() {
		return secondName;
	}

	/** What a ns of it is in the unit. */
	double factor() {
		return factor;
	}

	int firstColor(TraceColors colors) {
		return this == DEPTH ? colors.inDevice() : colors.read();
	}

	int secondColor(TraceColors colors) {
		return this == DEPTH ? colors.scheduled() : colors.write();
	}
}
