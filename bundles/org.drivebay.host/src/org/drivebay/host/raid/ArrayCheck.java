// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.layout.LayoutNames;
import org.drivebay.md.layout.LevelNames;
import org.drivebay.md.superblock.ByteSource;
import org.drivebay.md.superblock.MemberReader;
import org.drivebay.md.superblock.Role;
import org.drivebay.md.superblock.Superblock;
import org.drivebay.md.superblock.Superblock1;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.eclipse.jdt.annotation.Nullable;

/** Compares an array on a host with its plan: what md says in sysfs, and what stands on each member. */
public final class ArrayCheck {

	private static final int ATTRIBUTE_BYTES = 4096;

	private final RemoteHost remote;
	private final ArrayPlan plan;
	private final ArraySpec spec;
	private final List<String> differences = new ArrayList<>();

	public ArrayCheck(RemoteHost remote, ArrayPlan plan) {
		this.remote = remote;
		this.plan = plan;
		spec = plan.spec();
	}

	/** @return one line for each difference, and for what could not be read; empty if all is as planned */
	public List<String> differences() throws InterruptedException {
		sysfs();
		for (int role = 0; role < plan.members().size(); role++) {
			String device = plan.members().get(role);
			if (!device.equals(ArrayPlan.MISSING)) {
				member(device, role);
			}
		}
		for (String spare : plan.spares()) {
			member(spare, -1);
		}
		return List.copyOf(differences);
	}

	private void sysfs() throws InterruptedException {
		try {
			String kernelName = DeviceLook.at(remote, List.of(plan.device())).getOrDefault(plan.device(), DeviceLook.NONE).kernelName();
			if (kernelName.isEmpty()) {
				differences.add(plan.device() + ": there is no such array");
				return;
			}
			String folder = "/sys/block/" + kernelName + "/md/";
			attribute(folder + "level", spec.level().label());
			attribute(folder + "raid_disks", Integer.toString(plan.members().size()));
			if (spec.level().hasChunks()) {
				attribute(folder + "chunk_size", Long.toString(512L * spec.chunkSectors()));
			}
			if (spec.level() != Level.RAID0 && !spec.layoutName().isEmpty()) {
				attribute(folder + "layout", Integer.toString(spec.layout()));
			}
		} catch (RemoteException e) {
			differences.add(String.valueOf(e.getMessage()));
		}
	}

	private void attribute(String path, String planned) throws RemoteException, InterruptedException {
		compare(path, planned, new String(remote.read(path, ATTRIBUTE_BYTES), StandardCharsets.UTF_8).strip());
	}

	/** @param role -1 for a spare */
	private void member(String device, int role) throws InterruptedException {
		try (ByteSource source = new RemoteByteSource(remote, device)) {
			Superblock superblock = MemberReader.read(source).superblock();
			compare(device + " metadata", plan.metadata(), superblock.metadata());
			compare(device + " level", spec.level().label(), LevelNames.of(superblock.level()));
			compare(device + " layout", spec.layoutName().isEmpty() ? null : spec.layoutName(), layout(superblock));
			if (spec.level().hasChunks()) {
				compare(device + " chunk sectors", (long) spec.chunkSectors(), superblock.chunkSectors());
			}
			compare(device + " raid disks", (long) plan.members().size(), superblock.raidDisks());
			role(device, role, superblock.role());
			if (role >= 0 && superblock instanceof Superblock1 current && spec.members().get(role).dataOffsetSectors() > 0) {
				compare(device + " data offset", spec.members().get(role).dataOffsetSectors(), current.device().dataOffset());
			}
		} catch (IOException e) {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			differences.add(String.valueOf(e.getMessage()));
		}
	}

	private @Nullable String layout(Superblock superblock) {
		return spec.layoutName().isEmpty() ? null : LayoutNames.of(spec.level().label(), superblock.layout());
	}

	/** The last member of a new raid4 or raid5 starts as a spare that is rebuilt into its role; one that is done already has the role. */
	private void role(String device, int planned, Role found) {
		String text = planned < 0 ? Role.Other.SPARE.text() : new Role.Active(planned).text();
		boolean rebuilt = (spec.level() == Level.RAID4 || spec.level() == Level.RAID5) && planned == plan.members().size() - 1;
		if (!(rebuilt && found == Role.Other.SPARE)) {
			compare(device + " role", text, found.text());
		}
	}

	private void compare(String what, @Nullable Object planned, @Nullable Object found) {
		if (!String.valueOf(planned).equals(String.valueOf(found))) {
			differences.add(what + " is " + found + ", planned was " + planned);
		}
	}
}
