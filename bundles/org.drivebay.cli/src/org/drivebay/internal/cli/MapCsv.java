// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.ParityGeometry;
import org.drivebay.md.geometry.Piece;

/** An address map as CSV: data, P, Q; each by index, then by member. Nothing is kept, so any array can be printed. */
final class MapCsv {

	private static final int BLOCK = 1 << 16;

	private final Geometry geometry;
	private final PrintStream out;
	private final StringBuilder lines = new StringBuilder(BLOCK + 128);
	/** Copies in the order of members; that order changes from chunk to chunk. */
	private final int[] copies;

	MapCsv(Geometry geometry, PrintStream out) {
		this.geometry = geometry;
		this.out = out;
		this.copies = new int[geometry.copies()];
	}

	void print() {
		lines.append("kind,index,member,sector,sectors\n");
		data();
		if (geometry instanceof ParityGeometry parity) {
			parity(parity, Piece.Kind.P);
			if (parity.redundancy() > 1) {
				parity(parity, Piece.Kind.Q);
			}
		}
		flush();
	}

	private void data() {
		long end = geometry.arraySectors();
		for (long sector = 0; sector < end && flushed();) {
			long sectors = geometry.run(sector);
			sort(sector);
			for (int copy : copies) {
				line(Piece.Kind.D, sector / geometry.unitSectors(), geometry.role(sector, copy), geometry.memberSector(sector, copy), sectors);
			}
			sector += sectors;
		}
	}

	/** By insertion: they are few, and mostly in order. Two copies on one member, which far sets can make, go by sector. */
	private void sort(long sector) {
		for (int copy = 0; copy < copies.length; copy++) {
			int at = copy;
			while (at > 0 && isBefore(sector, copy, copies[at - 1])) {
				copies[at] = copies[at - 1];
				at--;
			}
			copies[at] = copy;
		}
	}

	private boolean isBefore(long sector, int copy, int other) {
		int order = Integer.compare(geometry.role(sector, copy), geometry.role(sector, other));
		return order < 0 || order == 0 && geometry.memberSector(sector, copy) < geometry.memberSector(sector, other);
	}

	private void parity(ParityGeometry parity, Piece.Kind kind) {
		int chunk = parity.unitSectors();
		for (long row = 0; row < parity.rows() && flushed(); row++) {
			line(kind, row, kind == Piece.Kind.P ? parity.pRole(row) : parity.qRole(row), row * chunk, chunk);
		}
	}

	private void line(Piece.Kind kind, long index, int role, long sector, long sectors) {
		lines.append(kind).append(',').append(index).append(',').append(role).append(',').append(sector).append(',').append(sectors).append('\n');
	}

	/** @return whether anybody still reads */
	private boolean flushed() {
		if (lines.length() < BLOCK) {
			return true;
		}
		flush();
		return !out.checkError();
	}

	private void flush() {
		out.append(lines);
		lines.setLength(0);
	}
}
