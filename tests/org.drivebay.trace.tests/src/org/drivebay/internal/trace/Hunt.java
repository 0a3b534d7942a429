// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

/** How long a test goes on to damage what it reads: some rounds, or as long as {@code -Ddrivebay.fuzz.seconds=600} says. */
final class Hunt {

	private static final int SECONDS = Integer.getInteger("drivebay.fuzz.seconds", 0);

	private final int usual;
	private final long end = System.nanoTime() + SECONDS * 1_000_000_000L;
	private int rounds;

	/** @param usual number of rounds */
	Hunt(int usual) {
		this.usual = usual;
	}

	/** Whether there is another round. */
	boolean goesOn() {
		return rounds++ < usual || System.nanoTime() < end;
	}

	/** How many there were. */
	int rounds() {
		return rounds - 1;
	}
}
