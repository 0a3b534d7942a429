// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.Superblock;
import org.drivebay.md.superblock.Superblock0;
import org.drivebay.md.superblock.Superblock1;

/**
 * How the array comes up at boot, after Linux' Documentation/admin-guide/md.rst.
 *
 * @param parameters of the kernel, may be empty
 * @param config     the line for mdadm.conf, which an initial file system reads
 * @param notes      what else decides, one sentence each
 */
public record BootLine(List<String> parameters, String config, List<String> notes) {

	public BootLine {
		parameters = List.copyOf(parameters);
		notes = List.copyOf(notes);
	}

	static BootLine of(Candidates candidates, String device) {
		var parameters = new ArrayList<String>();
		var notes = new ArrayList<String>();
		switch (candidates.superblock()) {
			case Superblock0 old -> {
				List<String> devices = candidates.members().stream().filter(member -> candidates.isWhole(member) && !candidates.isStale(member))
						.map(ExaminedMember::name).toList();
				parameters.add("md=" + old.array().mdMinor() + "," + String.join(",", devices));
				notes.add("md= counts only where md is built into the kernel; md=d" + old.array().mdMinor() + ",… makes the array partitionable.");
				notes.add("Such a kernel also finds 0.90 members by itself if they are partitions of type 0xfd; raid=noautodetect prevents that,"
						+ " raid=partitionable makes all it finds partitionable.");
			}
			case Superblock1 current -> notes.add("The kernel neither finds " + current.metadata() + " members by itself nor takes them in md=:"
					+ " mdadm in an initial file system assembles them, by the line for mdadm.conf.");
		}
		if (candidates.dirtyDegraded()) {
			parameters.add("md-mod.start_dirty_degraded=1");
			notes.add("md-mod.start_dirty_degraded=1 does at boot what --force does later, for an array with the root file system. Take it out again.");
		}
		return new BootLine(parameters, config(candidates.superblock(), device), notes);
	}

	private static String config(Superblock superblock, String device) {
		return "ARRAY " + device + " metadata=" + (superblock instanceof Superblock0 ? "0.90" : superblock.metadata()) + " UUID=" + superblock.arrayUuid();
	}
}
