// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/** How far it is from the end of one request to the start of the next, in the order in which they are given. Not safe for several threads. */
public final class Seeks {

	private long count;
	private long sequential;
	private double distance;
	private long end = -1;

	/** Counts one request. */
	public void add(long sector, int sectors) {
		if (end >= 0) {
			count++;
			sequential += sector == end ? 1 : 0;
			distance += Math.abs((double) sector - end);
		}
		end = sector + sectors;
	}

	/** Counts all that another one has counted. */
	public void add(Seeks other) {
		count += other.count;
		sequential += other.sequential;
		distance += other.distance;
	}

	/** From one request to the next. */
	public long count() {
		return count;
	}

	/** The part of requests that start where the one before ended, 0 to 1. */
	public double sequentiality() {
		return count == 0 ? 0 : (double) sequential / count;
	}

	/** The mean distance in sectors, whatever the direction. */
	public double meanSectors() {
		return count == 0 ? 0 : distance / count;
	}
}
