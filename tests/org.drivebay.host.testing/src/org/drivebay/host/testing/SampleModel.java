// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.testing;

import java.util.List;

import org.drivebay.model.BlockDevice;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.Health;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.ModelFactory;

/** A host with two arrays and four disks, as discovery would fill it. */
public final class SampleModel {

	private static final long DISK_SECTORS = 131_072;

	private SampleModel() {
	}

	public static Host host(String name) {
		Host host = ModelFactory.eINSTANCE.createHost();
		host.setName(name);
		host.setAddress("root@" + name);
		host.setConnectionState(ConnectionState.CONNECTED);
		host.setOperatingSystem("Debian GNU/Linux 13");
		host.setKernel("6.12.48");
		host.setCpus(2);
		host.setHealth(health(HealthLevel.OK));
		for (int i : new int[] { 1, 2, 10, 11 }) {
			host.getDevices().add(device("sda" + i));
		}
		host.getArrays().add(array("md2", "raid5", host.getDevices().subList(0, 3)));
		host.getArrays().add(array("md10", "raid1", host.getDevices().subList(3, 4)));
		MdArray degraded = host.getArrays().getLast();
		degraded.setDegraded(1);
		degraded.setHealth(health(HealthLevel.WARNING, "One of 2 members is missing."));
		return host;
	}

	private static MdArray array(String name, String level, List<BlockDevice> devices) {
		MdArray array = ModelFactory.eINSTANCE.createMdArray();
		array.setName(name);
		array.setKind(DeviceKind.MD_ARRAY);
		array.setLevel(level);
		array.setRaidDisks(devices.size());
		array.setArrayState("clean");
		array.setSyncAction("idle");
		array.setChunkSectors(128);
		array.setSizeSectors(DISK_SECTORS * 2);
		array.setMetadataVersion("1.2");
		array.setHealth(health(HealthLevel.OK));
		int role = 0;
		for (BlockDevice device : devices) {
			MdMember member = ModelFactory.eINSTANCE.createMdMember();
			member.setName(device.getName());
			member.setDevice(device);
			member.setRole(role++);
			member.getStates().add("in_sync");
			member.setSizeSectors(DISK_SECTORS);
			member.setHealth(health(HealthLevel.OK));
			array.getMembers().add(member);
		}
		return array;
	}

	private static BlockDevice device(String name) {
		BlockDevice device = ModelFactory.eINSTANCE.createBlockDevice();
		device.setName(name);
		device.setKind(DeviceKind.DISK);
		device.setSizeSectors(DISK_SECTORS);
		device.setModel("Sample Disk");
		device.setSerial("S" + name);
		device.setHealth(health(HealthLevel.OK));
		return device;
	}

	public static Health health(HealthLevel level, String... reasons) {
		Health health = ModelFactory.eINSTANCE.createHealth();
		health.setLevel(level);
		health.getReasons().addAll(List.of(reasons));
		return health;
	}
}
