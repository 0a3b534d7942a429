// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Chunks in turn on all members; where a member ends, on those that go on: a zone for each different size. After
 * {@code create_strip_zones()} and {@code map_sector()} in Linux's {@code drivers/md/raid0.c}.
 */
public final class Raid0Geometry implements Geometry {

	/** Layout 1: a zone goes on with the member that the array's chunk number falls on. Linux did so up to 3.13, and does again if told. */
	public static final int ORIGINAL = 1;
	/** Layout 2: each zone begins with its first member. */
	public static final int ALTERNATE = 2;

	/**
	 * Rows that the same members take part in.
	 *
	 * @param start     in the array
	 * @param end       in the array
	 * @param rowSector where its rows begin on each of its members
	 * @param roles     of its members
	 * @param shift     which of them has the zone's first chunk
	 * @param width     how many they are
	 */
	private record Zone(long start, long end, long rowSector, int[] roles, int shift, Divisor width) {

		/** Where a role stands among the zone's members; it is one of them. */
		int place(int role) {
			return Arrays.binarySearch(roles, role);
		}
	}

	private final ArraySpec spec;
	private final Divisor chunk;
	private final long arraySectors;
	private final Zone[] zones;

	Raid0Geometry(ArraySpec spec) {
		this.spec = spec;
		this.chunk = new Divisor(spec.chunkSectors());
		this.zones = zones().toArray(Zone[]::new);
		this.arraySectors = spec.members().stream().mapToLong(member -> sizeCounted(memberSectors(member.role()))).sum();
	}

	/** md masks each member's size once more as if the chunk were a power of two; where it is none, the array's last zone loses its end. */
	private long sizeCounted(long sectors) {
		return sectors & ~(chunk.value() - 1L);
	}

	private List<Zone> zones() {
		var zones = new ArrayList<Zone>();
		long start = 0;
		long from = 0;
		while (true) {
			long row = from;
			int[] roles = spec.members().stream().mapToInt(Member::role).filter(role -> memberSectors(role) > row).toArray();
			if (roles.length == 0) {
				return zones;
			}
			long to = Arrays.stream(roles).mapToLong(this::memberSectors).min().orElseThrow();
			long end = start + (to - from) * roles.length;
			int shift = spec.layout() == ORIGINAL ? (int) (start / chunk.value() % roles.length) : 0;
			zones.add(new Zone(start, end, from, roles, shift, new Divisor(roles.length)));
			start = end;
			from = to;
		}
	}

	private Zone zone(long arraySector) {
		int at = 0;
		while (arraySector >= zones[at].end && at < zones.length - 1) {
			at++;
		}
		return zones[at];
	}

	@Override
	public ArraySpec spec() {
		return spec;
	}

	@Override
	public long arraySectors() {
		return arraySectors;
	}

	@Override
	public int unitSectors() {
		return chunk.value();
	}

	@Override
	public long memberSectors(int role) {
		long usable = spec.members().get(role).usableSectors();
		return usable - chunk.remainder(usable);
	}

	@Override
	public int copies() {
		return 1;
	}

	@Override
	public int redundancy() {
		return 0;
	}

	@Override
	public int role(long arraySector, int copy) {
		Zone zone = zone(arraySector);
		long index = chunk.quotient(arraySector - zone.start);
		return zone.roles[zone.width.remainder(index + zone.shift)];
	}

	@Override
	public long memberSector(long arraySector, int copy) {
		Zone zone = zone(arraySector);
		long inZone = arraySector - zone.start;
		long index = chunk.quotient(inZone);
		return zone.rowSector + zone.width.quotient(index) * chunk.value() + chunk.remainder(inZone, index);
	}

	@Override
	public Place at(int role, long memberSector) {
		if (!spec.offers(role, memberSector)) {
			return new Place.Metadata();
		}
		if (memberSector >= memberSectors(role)) {
			return new Place.Unused();
		}
		Zone zone = zones[0];
		for (int i = 1; i < zones.length && zones[i].rowSector <= memberSector; i++) {
			zone = zones[i];
		}
		long inZone = memberSector - zone.rowSector;
		long row = chunk.quotient(inZone);
		int width = zone.roles.length;
		int turn = Math.floorMod(zone.place(role) - zone.shift, width);
		long sector = zone.start + (row * width + turn) * chunk.value() + chunk.remainder(inZone, row);
		return sector < arraySectors ? new Place.Data(sector, 0) : new Place.Unused();
	}

	/** The first sector from one on that one of these roles has, or the array's end. */
	long nextOn(BitSet roles, long from) {
		long sector = from;
		while (sector < arraySectors) {
			Zone zone = zone(sector);
			for (int turn = 0; turn < zone.roles.length && sector < zone.end; turn++) {
				if (roles.get(role(sector, 0))) {
					return Math.min(sector, arraySectors);
				}
				sector += chunk.value() - chunk.remainder(sector);
			}
			sector = Math.max(sector, Arrays.stream(zone.roles).anyMatch(roles::get) ? sector : zone.end);
		}
		return arraySectors;
	}

	/** Sectors of the array that a member has: all of its chunks, but for what md cuts off at the array's end. */
	long dataSectors(int role) {
		long sectors = memberSectors(role);
		long end = zones[zones.length - 1].end;
		for (long cut = arraySectors; cut < end; cut += chunk.value() - chunk.remainder(cut)) {
			sectors -= role(cut, 0) == role ? chunk.value() - chunk.remainder(cut) : 0;
		}
		return sectors;
	}

	@Override
	public long run(long arraySector) {
		return Math.min(chunk.value() - chunk.remainder(arraySector), arraySectors - arraySector);
	}
}
