// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.drivebay.md.geometry.Geometry;
import org.drivebay.trace.Action;
import org.drivebay.trace.TracedArray;
import org.drivebay.trace.TracedArray.Extent;
import org.drivebay.trace.TracedArray.Member;

/**
 * Finds which devices are an array and its members when only the geometry is known: md tells of each I/O that it hands to a member from which sector of
 * the array it comes (A), and the geometry has one place for it. Takes the events of all devices.
 */
final class ArrayFinder {

	private final Geometry geometry;
	private final int roles;
	/** by array and member: remaps that fit each role, and behind them all remaps */
	private final Map<Integer, Map<Integer, long[]>> fits = new LinkedHashMap<>();

	ArrayFinder(Geometry geometry) {
		this.geometry = geometry;
		roles = geometry.spec().members().size();
	}

	void take(ByteBuffer buffer, int at) {
		if (Action.what(buffer.getInt(at + BlkRecord.ACTION)) != Action.REMAP || BlkRecord.pduLength(buffer, at) < BlkRecord.REMAP_LENGTH) {
			return;
		}
		int array = BlkRecord.bigEndianInt(buffer, at + BlkRecord.REMAP_FROM);
		int member = BlkRecord.bigEndianInt(buffer, at + BlkRecord.REMAP_TO);
		long arraySector = BlkRecord.bigEndianLong(buffer, at + BlkRecord.REMAP_SECTOR);
		if (array == member || arraySector < 0 || arraySector >= geometry.arraySectors()) {
			return;
		}
		long sector = buffer.getLong(at + BlkRecord.SECTOR);
		long[] fit = fits.computeIfAbsent(array, number -> new LinkedHashMap<>()).computeIfAbsent(member, number -> new long[roles + 1]);
		boolean any = false;
		for (int copy = 0; copy < geometry.copies(); copy++) {
			int role = geometry.role(arraySector, copy);
			if (geometry.memberSector(arraySector, copy) + geometry.spec().members().get(role).dataOffsetSectors() == sector) {
				fit[role]++;
				any = true;
			}
		}
		// md says 0 for parity, which stands for nothing
		fit[roles] += any || arraySector > 0 ? 1 : 0;
	}

	/** The array with the most members. Empty if no device fits. */
	Optional<TracedArray> found() {
		return fits.entrySet().stream().map(entry -> array(entry.getKey(), entry.getValue())).max(Comparator.comparingLong(ArrayFinder::members)).filter(
				array -> members(array) > 0);
	}

	private static long members(TracedArray array) {
		return array.members().stream().filter(member -> member != Member.MISSING).count();
	}

	private TracedArray array(int device, Map<Integer, long[]> byMember) {
		Member[] members = new Member[roles];
		Arrays.fill(members, Member.MISSING);
		byMember.forEach((member, fit) -> {
			int role = bestFree(fit, members);
			// most of what goes to a member of another array does not fit
			if (2 * fit[role] > fit[roles] && members[role] == Member.MISSING) {
				members[role] = new Member(member, Extent.NONE);
			}
		});
		return new TracedArray(device, geometry, List.of(members));
	}

	/** Mirrors fit any role: the first that is free. */
	private int bestFree(long[] fit, Member[] members) {
		int best = 0;
		long most = 0;
		for (int role = 0; role < roles; role++) {
			if (members[role] == Member.MISSING && fit[role] > most) {
				best = role;
				most = fit[role];
			}
		}
		return best;
	}
}
