// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import java.util.ArrayList;
import java.util.List;

/** Rows for what takes time, so that in none two things are at once. They are asked for in the order in which things begin. */
public final class Stacking {

	/** by row: when it is free again */
	private final List<Long> free = new ArrayList<>();

	/** The first row that is free; it is taken from then on. @param from ns @param until ns */
	public int row(long from, long until) {
		int row = 0;
		while (row < free.size() && free.get(row) > from) {
			row++;
		}
		if (row == free.size()) {
			free.add(until);
		} else {
			free.set(row, until);
		}
		return row;
	}

	/** How many rows it takes. */
	public int rows() {
		return free.size();
	}
}
