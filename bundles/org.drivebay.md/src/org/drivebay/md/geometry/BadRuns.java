// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.BitSet;
import java.util.List;

/** Walks over all that stands or falls with a bad block: each codeword with one, in runs that the same of its pieces are bad in. */
final class BadRuns {

	/** Takes one run. */
	@FunctionalInterface
	interface Sink {

		/**
		 * @param codeword all pieces of the codeword; the run may begin behind their first sectors
		 * @param skip     how many sectors behind
		 * @param sectors  how long the run is
		 * @param bad      which of the pieces are bad there, at least one
		 */
		void run(List<Piece> codeword, long skip, long sectors, BitSet bad);
	}

	private final Geometry geometry;
	private final BadBlocks badBlocks;

	BadRuns(Geometry geometry, BadBlocks badBlocks) {
		this.geometry = geometry;
		this.badBlocks = badBlocks;
	}

	void forEach(Sink sink) {
		for (Member member : geometry.spec().members()) {
			long used = geometry.memberSectors(member.role());
			for (SectorRange range : badBlocks.of(member.role())) {
				long end = Math.min(range.end(), used);
				for (long sector = range.sector(); sector < end;) {
					List<Piece> codeword = geometry.codeword(member.role(), sector);
					long length = codeword.isEmpty() ? geometry.unitSectors() - sector % geometry.unitSectors() : codeword.getFirst().sectors();
					split(codeword, member.role(), sector, Math.min(length, end - sector), sink);
					sector += length;
				}
			}
		}
	}

	/** Each run is told once, by the first of its bad pieces. */
	private void split(List<Piece> codeword, int role, long sector, long length, Sink sink) {
		if (codeword.isEmpty()) {
			return;
		}
		for (long skip = 0; skip < length;) {
			var bad = new BitSet(codeword.size());
			long end = length;
			for (int i = 0; i < codeword.size(); i++) {
				Piece piece = codeword.get(i);
				bad.set(i, badBlocks.isBad(piece.role(), piece.sector() + skip));
				end = Math.min(end, badBlocks.nextChange(piece.role(), piece.sector() + skip, piece.sector() + length) - piece.sector());
			}
			Piece first = codeword.get(bad.nextSetBit(0));
			if (first.role() == role && first.sector() == sector) {
				sink.run(codeword, skip, end - skip, bad);
			}
			skip = end;
		}
	}
}
