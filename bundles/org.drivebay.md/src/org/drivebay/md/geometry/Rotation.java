// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

/**
 * Where a parity level puts P, Q and data in a stripe row, after {@code raid5_compute_sector()} and {@code set_syndrome_sources()} in Linux's
 * {@code drivers/md/raid5.c}. The arrangement repeats after {@link #period()} rows, so one table serves for any row.
 *
 * <p>A layout is three choices: where P goes from row to row; whether data begins behind parity ("symmetric") or at the first member
 * ("asymmetric"); and which member Q begins to count at.
 */
final class Rotation {

	static final int P = -1;
	static final int Q = -2;

	private static final int LEFT_ASYMMETRIC = 0;
	private static final int RIGHT_ASYMMETRIC = 1;
	private static final int LEFT_SYMMETRIC = 2;
	private static final int RIGHT_SYMMETRIC = 3;
	private static final int PARITY_FIRST = 4;
	private static final int PARITY_LAST = 5;
	private static final int DDF_ZERO_RESTART = 8;
	private static final int DDF_N_RESTART = 9;
	private static final int DDF_N_CONTINUE = 10;
	/** From here on: a raid5's layout on all members but the last, which has Q. */
	private static final int WITH_Q_LAST = 16;

	private final Level level;
	private final int layout;
	private final int members;
	private final int dataMembers;
	private final int period;
	/** For each row of the period and each data chunk of it, the role that has it. */
	private final short[] dataRoles;
	/** For each row of the period and each role, its data chunk, P or Q. */
	private final short[] contents;

	/** @param layout one that {@link #isKnown}; raid4's does not count, its parity is always on the last member */
	Rotation(Level level, int layout, int members) {
		this.level = level;
		this.layout = level == Level.RAID4 ? PARITY_LAST : layout;
		this.members = members;
		this.dataMembers = members - level.parityMembers();
		this.period = isFixed() ? 1 : qIsLast() ? members - 1 : members;
		this.contents = new short[period * members];
		this.dataRoles = new short[period * dataMembers];
		for (int row = 0; row < period; row++) {
			arrange(row);
		}
	}

	static boolean isKnown(Level level, int layout) {
		boolean both = layout >= LEFT_ASYMMETRIC && layout <= PARITY_LAST;
		boolean raid6 = layout >= DDF_ZERO_RESTART && layout <= DDF_N_CONTINUE || layout >= WITH_Q_LAST && layout <= WITH_Q_LAST + PARITY_FIRST;
		return both || level == Level.RAID6 && raid6;
	}

	int period() {
		return period;
	}

	int dataMembers() {
		return dataMembers;
	}

	/** @param row of the period */
	int dataRole(int row, int data) {
		return dataRoles[row * dataMembers + data];
	}

	/**
	 * What a role has in a row of the period.
	 *
	 * @return the number of the data chunk in its row, {@link #P} or {@link #Q}
	 */
	int content(int row, int role) {
		return contents[row * members + role];
	}

	int pRole(int row) {
		return find(row, P);
	}

	/** @return -1 where there is no Q */
	int qRole(int row) {
		return find(row, Q);
	}

	/**
	 * The power of two that Q takes a member's data times. DDF counts members from the first and counts those of P and Q too; md counts
	 * data alone, from the member behind Q on.
	 *
	 * @param row  of the period
	 * @param role of a member that has data there
	 */
	int qExponent(int row, int role) {
		if (isDdf(layout)) {
			return role;
		}
		int exponent = 0;
		for (int other = (qRole(row) + 1) % members; other != role; other = (other + 1) % members) {
			if (content(row, other) >= 0) {
				exponent++;
			}
		}
		return exponent;
	}

	private int find(int row, int content) {
		for (int role = 0; role < members; role++) {
			if (content(row, role) == content) {
				return role;
			}
		}
		return -1;
	}

	private boolean qIsLast() {
		return layout >= WITH_Q_LAST;
	}

	/** Whether Q is DDF's: see {@link #qExponent}. */
	static boolean isDdf(int layout) {
		return layout >= DDF_ZERO_RESTART && layout <= DDF_N_CONTINUE;
	}

	private boolean isFixed() {
		return layout % WITH_Q_LAST == PARITY_FIRST || layout == PARITY_LAST;
	}

	private void arrange(int row) {
		int rotating = qIsLast() ? members - 1 : members;
		int p = pPlace(row, rotating);
		put(row, p, P);
		if (level == Level.RAID6) {
			put(row, qPlace(p), Q);
		}
		int at = beginsBehindParity() ? p + 1 : 0;
		for (int data = 0; data < dataMembers; at++) {
			int role = at % rotating;
			if (contents[row * members + role] >= 0) {
				put(row, role, data);
				dataRoles[row * dataMembers + data] = (short) role;
				data++;
			}
		}
	}

	private void put(int row, int role, int content) {
		contents[row * members + role] = (short) content;
	}

	/** @param rotating how many members take turns */
	private int pPlace(int row, int rotating) {
		return switch (layout % WITH_Q_LAST) {
			case LEFT_ASYMMETRIC, LEFT_SYMMETRIC, DDF_N_CONTINUE -> rotating - 1 - row % rotating;
			case RIGHT_ASYMMETRIC, RIGHT_SYMMETRIC, DDF_ZERO_RESTART -> row % rotating;
			case DDF_N_RESTART -> rotating - 1 - (row + 1) % rotating;
			case PARITY_FIRST -> 0;
			default -> dataMembers;
		};
	}

	private int qPlace(int p) {
		if (qIsLast()) {
			return members - 1;
		}
		return (layout == DDF_N_CONTINUE ? p + members - 1 : p + 1) % members;
	}

	private boolean beginsBehindParity() {
		int kind = layout % WITH_Q_LAST;
		return kind == LEFT_SYMMETRIC || kind == RIGHT_SYMMETRIC || kind == DDF_N_CONTINUE;
	}
}
