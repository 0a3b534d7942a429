// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Geometry;
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

/** Compares an array on a host with its plan: what md says in sysfs, and what stands on each member. */
public final class ArrayCheck {

	private static final int ATTRIBUTE_BYTES = 4096;

	private final RemoteHost remote;
	private final ArrayPlan plan;
	private final ArraySpec spec;
	private final List<Comparison> compared = new ArrayList<>();
	/** Of the first member that was read: all must have the same. */
	private Optional<String> arrayUuid = Optional.empty();

	private ArrayCheck(RemoteHost remote, ArrayPlan plan) {
		this.remote = remote;
		this.plan = plan;
		spec = plan.spec();
	}

	/**
	 * Reads the array and its members. Blocks; nothing is written.
	 *
	 * @return the array's attributes, then each member's; what could not be read differs
	 */
	public static List<Comparison> compare(RemoteHost remote, ArrayPlan plan) throws InterruptedException {
		var check = new ArrayCheck(remote, plan);
		check.sysfs();
		for (int role = 0; role < plan.members().size(); role++) {
			String device = plan.members().get(role);
			if (!device.equals(ArrayPlan.MISSING)) {
				check.member(device, role);
			}
		}
		for (String spare : plan.spares()) {
			check.member(spare, -1);
		}
		return List.copyOf(check.compared);
	}

	/** Those that are not as planned. */
	public static List<Comparison> differences(List<Comparison> compared) {
		return compared.stream().filter(Comparison::differs).toList();
	}

	private void sysfs() throws InterruptedException {
		try {
			String kernelName = DeviceLook.at(remote, List.of(plan.device())).getOrDefault(plan.device(), DeviceLook.NONE).kernelName();
			if (kernelName.isEmpty()) {
				unreadable(plan.device(), plan.device() + ": there is no such array");
				return;
			}
			String block = "/sys/block/" + kernelName + "/";
			attribute(block + "md/level", spec.level().label());
			attribute(block + "md/raid_disks", plan.members().size());
			if (spec.level().hasChunks()) {
				attribute(block + "md/chunk_size", 512L * spec.chunkSectors());
			}
			if (spec.level() != Level.RAID0 && !spec.layoutName().isEmpty()) {
				attribute(block + "md/layout", spec.layout());
			}
			attribute(block + "size", Geometry.of(spec).arraySectors());
		} catch (RemoteException e) {
			unreadable(plan.device(), String.valueOf(e.getMessage()));
		}
	}

	private void attribute(String path, Object planned) throws RemoteException, InterruptedException {
		String live = new String(remote.read(path, ATTRIBUTE_BYTES), StandardCharsets.UTF_8).strip();
		compare(plan.device(), path, planned, live);
	}

	/** @param role -1 for a spare */
	private void member(String device, int role) throws InterruptedException {
		try (ByteSource source = new RemoteByteSource(remote, device)) {
			Superblock superblock = MemberReader.read(source).superblock();
			compare(device, "metadata", plan.metadata(), superblock.metadata());
			compare(device, "level", spec.level().label(), LevelNames.of(superblock.level()));
			if (!spec.layoutName().isEmpty()) {
				compare(device, "layout", spec.layoutName(), String.valueOf(LayoutNames.of(spec.level().label(), superblock.layout())));
			}
			if (spec.level().hasChunks()) {
				compare(device, "chunk sectors", spec.chunkSectors(), superblock.chunkSectors());
			}
			compare(device, "raid disks", plan.members().size(), superblock.raidDisks());
			plan.size().ifPresent(size -> compare(device, "used sectors", size, superblock.sizeSectors()));
			role(device, role, superblock.role());
			if (role >= 0 && superblock instanceof Superblock1 current) {
				dataOffset(device, spec.members().get(role).dataOffsetSectors(), current.device().dataOffset());
			}
			sameArray(device, superblock.arrayUuid());
		} catch (IOException e) {
			if (Thread.interrupted()) {
				throw new InterruptedException();
			}
			unreadable(device, String.valueOf(e.getMessage()));
		}
	}

	/** One that the plan leaves to mdadm is as planned wherever it is. */
	private void dataOffset(String device, long planned, long live) {
		if (planned > 0) {
			compare(device, "data offset", planned, live);
		}
	}

	private void sameArray(String device, String uuid) {
		arrayUuid = Optional.of(arrayUuid.orElse(uuid));
		compare(device, "array UUID", arrayUuid.get(), uuid);
	}

	/** The last member of a new raid4 or raid5 starts as a spare that is rebuilt into its role; one that is done already has the role. */
	private void role(String device, int planned, Role found) {
		String text = planned < 0 ? Role.Other.SPARE.text() : new Role.Active(planned).text();
		boolean rebuilt = (spec.level() == Level.RAID4 || spec.level() == Level.RAID5) && planned == plan.members().size() - 1;
		if (!(rebuilt && found == Role.Other.SPARE)) {
			compare(device, "role", text, found.text());
		}
	}

	private void compare(String subject, String attribute, Object planned, Object live) {
		compared.add(new Comparison(subject, attribute, String.valueOf(planned), String.valueOf(live)));
	}

	private void unreadable(String subject, String reason) {
		compared.add(new Comparison(subject, "could not be read", "", reason));
	}
}
