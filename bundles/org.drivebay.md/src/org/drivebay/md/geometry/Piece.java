// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

/**
 * A run of sectors on one member that holds one thing.
 *
 * @param index   of the array chunk where it is data, of the stripe row where it is parity
 * @param copy    of data, from 0; 0 for parity
 * @param role    of the member
 * @param sector  the first, counted from the member's data offset
 * @param sectors how many
 */
public record Piece(Kind kind, long index, int copy, int role, long sector, long sectors) {

	/** What a piece holds. */
	public enum Kind {
		D, P, Q
	}

	/** Takes pieces one after the other without an object for each; the parameters are a piece's. */
	@FunctionalInterface
	public interface Sink {
		void piece(Kind kind, long index, int copy, int role, long sector, long sectors);
	}
}
