// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

/** What of an array is lost when some members have failed and others cannot read all of their sectors. Immutable, for any thread. */
public final class Damage {

	/** How an array sector fares. */
	public enum Condition {
		/** All copies and all parity of it can be read. */
		INTACT,
		/** Some cannot, but the data is there. */
		DEGRADED,
		/** It cannot be read, nor computed from what can. */
		LOST
	}

	private final Geometry geometry;
	private final BitSet failed;
	private final BadBlocks badBlocks;
	/** Whether failed members alone lose data. */
	private final boolean broken;
	/** Lost by bad blocks on members that have not failed, by the first sector; they are apart. */
	private final NavigableMap<Long, SectorRange> lostByBadBlocks = new TreeMap<>();

	Damage(Geometry geometry, BadBlocks badBlocks, BitSet failed, boolean broken) {
		this.geometry = geometry;
		this.badBlocks = badBlocks;
		this.failed = (BitSet) failed.clone();
		this.broken = broken;
		new BadRuns(geometry, badBlocks).forEach(this::addLost);
	}

	private void addLost(List<Piece> codeword, long skip, long sectors, BitSet bad) {
		if (Constraint.of(geometry, codeword, bad).holds(failed)) {
			return;
		}
		for (int i = 0; i < codeword.size(); i++) {
			Piece piece = codeword.get(i);
			boolean unreadable = bad.get(i) || failed.get(piece.role());
			if (unreadable && geometry.at(piece.role(), piece.sector() + skip) instanceof Place.Data data && !lostByFailures(data.arraySector())) {
				lostByBadBlocks.put(data.arraySector(), new SectorRange(data.arraySector(), sectors));
			}
		}
	}

	/** Whether anything is lost. */
	public boolean isFatal() {
		return broken || !lostByBadBlocks.isEmpty();
	}

	public Condition of(long arraySector) {
		if (lostByFailures(arraySector) || lostByBadBlock(arraySector) != null) {
			return Condition.LOST;
		}
		boolean whole = geometry.codeword(geometry.role(arraySector, 0), geometry.memberSector(arraySector, 0)).stream()
				.noneMatch(piece -> failed.get(piece.role()) || badBlocks.isBad(piece.role(), piece.sector()));
		return whole ? Condition.INTACT : Condition.DEGRADED;
	}

	/** Sectors of the array that are lost. */
	public long lostSectors() {
		long lost = lostByBadBlocks.values().stream().mapToLong(SectorRange::sectors).sum();
		if (!broken) {
			return lost;
		}
		return lost + switch (geometry) {
			case Raid1Geometry raid1 -> raid1.arraySectors();
			case Raid10Geometry raid10 -> lostChunks(raid10) * raid10.unitSectors();
			case LinearGeometry linear -> failed.stream().mapToLong(linear::memberSectors).sum();
			case Raid0Geometry raid0 -> failed.stream().mapToLong(raid0::dataSectors).sum();
			case ParityGeometry parity -> failed.stream().mapToLong(parity::dataSectors).sum();
		};
	}

	private long lostChunks(Raid10Geometry raid10) {
		long pattern = raid10.patternChunks();
		long chunks = raid10.arraySectors() / raid10.unitSectors();
		long lost = 0;
		for (long chunk = 0; chunk < pattern; chunk++) {
			lost += lostByFailures(chunk * raid10.unitSectors()) ? (chunks - chunk + pattern - 1) / pattern : 0;
		}
		return lost;
	}

	/**
	 * The first lost range at a sector of the array or behind it. It ends with its chunk at the latest, or its member where there are none, even
	 * if the next one is lost too: that way billions of lost chunks are as quick to look into as one.
	 */
	public Optional<SectorRange> nextLost(long arraySector) {
		long byFailures = nextLostByFailures(arraySector);
		SectorRange here = lostByBadBlock(arraySector);
		if (here != null) {
			return Optional.of(new SectorRange(arraySector, here.end() - arraySector));
		}
		Map.Entry<Long, SectorRange> later = lostByBadBlocks.ceilingEntry(arraySector);
		if (later != null && later.getKey() < byFailures) {
			return Optional.of(later.getValue());
		}
		boolean none = byFailures >= geometry.arraySectors();
		return none ? Optional.empty() : Optional.of(new SectorRange(byFailures, lostTogether(byFailures)));
	}

	private @Nullable SectorRange lostByBadBlock(long arraySector) {
		Map.Entry<Long, SectorRange> before = lostByBadBlocks.floorEntry(arraySector);
		return before != null && before.getValue().end() > arraySector ? before.getValue() : null;
	}

	private boolean lostByFailures(long arraySector) {
		if (!broken) {
			return false;
		}
		for (int copy = 0; copy < geometry.copies(); copy++) {
			if (!failed.get(geometry.role(arraySector, copy))) {
				return false;
			}
		}
		return true;
	}

	private long lostTogether(long arraySector) {
		return geometry.codeword(geometry.role(arraySector, 0), geometry.memberSector(arraySector, 0)).getFirst().sectors();
	}

	/** The array's end if there is none. */
	private long nextLostByFailures(long arraySector) {
		long end = geometry.arraySectors();
		if (!broken) {
			return end;
		}
		if (geometry instanceof Raid0Geometry raid0) {
			return raid0.nextOn(failed, arraySector);
		}
		// lost chunks come again after a few rows: this ends soon
		long sector = arraySector;
		while (sector < end && !lostByFailures(sector)) {
			sector += lostTogether(sector);
		}
		return Math.min(sector, end);
	}
}
