// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import java.util.List;

import org.drivebay.md.geometry.Level;

/**
 * An array that runs.
 *
 * @param device        {@code /dev/md5}
 * @param metadata      0.90, 1.0, 1.1 or 1.2
 * @param now           its shape
 * @param memberSectors that it uses of each member
 * @param members       devices in the order of their roles; where some must leave, the last ones do
 * @param spares        devices that it has besides
 */
public record ReshapeTarget(String device, String metadata, Shape now, long memberSectors, List<String> members, List<String> spares) {

	public ReshapeTarget {
		members = List.copyOf(members);
		spares = List.copyOf(spares);
	}

	/**
	 * What is wanted of it.
	 *
	 * @param join       devices that are not in the array yet, in the order in which they are taken as spares
	 * @param backupFile where one is needed; on a device that is no part of the array
	 */
	public record Wanted(Shape shape, List<String> join, String backupFile) {
		public Wanted {
			join = List.copyOf(join);
		}
	}

	/** Where data can begin earlier than they do: formats with the superblock at the end have nothing before the data. */
	boolean hasRoomBeforeData() {
		return metadata.equals("1.1") || metadata.equals("1.2");
	}

	/** What the array will have with so many members. */
	long arraySectors(Shape shape, int members) {
		if (shape.level() == Level.RAID10) {
			// to give members up, data begin a chunk later on each of the others
			long chunks = memberSectors / shape.chunkSectors() - (members < shape.raidDisks() ? 1 : 0);
			return chunks * members / copies(shape.layout()) * shape.chunkSectors();
		}
		return memberSectors * (members - shape.level().parityMembers());
	}

	/** n2, o3. */
	static int copies(String layout) {
		return layout.matches("[no][2-9]") ? layout.charAt(1) - '0' : 2;
	}
}
