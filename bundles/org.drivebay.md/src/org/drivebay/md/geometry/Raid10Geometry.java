// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Copies side by side (near), in later parts of the members (far) or in the next rows (offset), after {@code __raid10_find_phys()} in
 * Linux's {@code drivers/md/raid10.c}.
 *
 * <p>The first copies of all chunks, with their near copies, fill slots row by row: chunk c has the slots from c * near on. A row of slots is
 * repeated for each far copy, with the roles that {@link CopyLayout#nextFar} leads to.
 */
public final class Raid10Geometry implements Geometry {

	private final ArraySpec spec;
	private final CopyLayout layout;
	private final boolean sound;
	private final int near;
	private final int far;
	private final Divisor chunk;
	private final Divisor members;
	private final Divisor nearCopies;
	/** Rows of slots. */
	private final long slotRows;
	private final long chunks;
	/** From a row's far copy to the next, in rows. */
	private final long stride;
	/** Rows of a member for one row of slots, before any far copy. */
	private final int spread;
	/** The role that far copy f of a slot on role r is on, at f * members + r, and the way back. */
	private final int[] farRole;
	private final int[] slotRole;

	Raid10Geometry(ArraySpec spec) {
		int count = spec.members().size();
		this.spec = spec;
		this.layout = CopyLayout.of(spec.layout(), count);
		this.sound = layout.isSound();
		this.near = layout.near();
		this.far = layout.far();
		this.chunk = new Divisor(spec.chunkSectors());
		this.members = new Divisor(count);
		this.nearCopies = new Divisor(near);
		this.slotRows = spec.smallestMember() / spec.chunkSectors() / far;
		this.chunks = slotRows * count / near;
		this.stride = layout.offset() ? 1 : slotRows;
		this.spread = layout.offset() ? far : 1;
		this.farRole = new int[far * count];
		this.slotRole = new int[far * count];
		fillRoles(count);
	}

	private void fillRoles(int count) {
		for (int slot = 0; slot < count; slot++) {
			int role = slot;
			for (int copy = 0; copy < far; copy++) {
				farRole[copy * count + slot] = role;
				slotRole[copy * count + role] = slot;
				role = layout.nextFar(role);
			}
		}
	}

	/**
	 * Whether each place holds one chunk. md runs some arrays where two chunks share a place and destroy each other: offset copies of near
	 * copies that go over the end of a row, and near copies in far sets that do not divide the members. mdadm makes none of them.
	 */
	public boolean isSound() {
		return sound;
	}

	/** After how many chunks the roles come again, or fewer if the array has fewer. */
	long patternChunks() {
		int count = members.value();
		return Math.min(chunks, count / gcd(count, near));
	}

	private static int gcd(int a, int b) {
		return b == 0 ? a : gcd(b, a % b);
	}

	@Override
	public ArraySpec spec() {
		return spec;
	}

	@Override
	public long arraySectors() {
		return chunks * chunk.value();
	}

	@Override
	public int unitSectors() {
		return chunk.value();
	}

	@Override
	public long memberSectors(int role) {
		return slotRows * far * chunk.value();
	}

	@Override
	public int copies() {
		return near * far;
	}

	@Override
	public int redundancy() {
		return copies() - 1;
	}

	@Override
	public int role(long arraySector, int copy) {
		int nearCopy = far == 1 ? copy : copy / far;
		int slot = members.remainder(chunk.quotient(arraySector) * near) + nearCopy;
		int count = members.value();
		return farRole[(copy - nearCopy * far) * count + (slot < count ? slot : slot - count)];
	}

	@Override
	public long memberSector(long arraySector, int copy) {
		int nearCopy = far == 1 ? copy : copy / far;
		long index = chunk.quotient(arraySector);
		return memberRow(index, nearCopy, copy - nearCopy * far) * chunk.value() + chunk.remainder(arraySector, index);
	}

	private long memberRow(long index, int nearCopy, int farCopy) {
		long slot = index * near;
		long row = members.quotient(slot);
		boolean overEnd = members.remainder(slot, row) + nearCopy >= members.value();
		return row * spread + (overEnd ? 1 : 0) + farCopy * stride;
	}

	@Override
	public Place at(int role, long memberSector) {
		if (!spec.offers(role, memberSector)) {
			return new Place.Metadata();
		}
		Place.Data data = memberSector < memberSectors(role) ? data(role, memberSector) : null;
		return data == null ? new Place.Unused() : data;
	}

	private Place.@Nullable Data data(int role, long memberSector) {
		long row = chunk.quotient(memberSector);
		int offset = chunk.remainder(memberSector, row);
		if (!sound) {
			return search(role, row, offset);
		}
		int farCopy = (int) (layout.offset() ? row % far : row / slotRows);
		long slotRow = layout.offset() ? row / far : row % slotRows;
		long slot = slotRow * members.value() + slotRole[farCopy * members.value() + role];
		long index = nearCopies.quotient(slot);
		int copy = nearCopies.remainder(slot, index) * far + farCopy;
		return index < chunks ? new Place.Data(index * chunk.value() + offset, copy) : null;
	}

	/** Where places are not one chunk's alone: a chunk that claims it. */
	private Place.@Nullable Data search(int role, long row, int offset) {
		for (int farCopy = far - 1; farCopy >= 0; farCopy--) {
			long slotRow = Math.floorDiv(row - farCopy * stride, spread);
			long end = Math.min(chunks, ((slotRow + 1) * members.value() + near - 1) / near);
			for (long index = Math.max(0, (slotRow - 1) * members.value() / near); index < end; index++) {
				for (int copy = farCopy; copy < copies(); copy += far) {
					long sector = index * chunk.value() + offset;
					if (role(sector, copy) == role && memberRow(index, copy / far, farCopy) == row) {
						return new Place.Data(sector, copy);
					}
				}
			}
		}
		return null;
	}

	@Override
	public long run(long arraySector) {
		return chunk.value() - chunk.remainder(arraySector);
	}
}
