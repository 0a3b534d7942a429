// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.drivebay.fixtures.ModelThread;
import org.drivebay.fixtures.NobodyAsked;
import org.drivebay.host.AttributeWrite;
import org.drivebay.host.DrivebayLab;
import org.drivebay.host.HostDefinition;
import org.drivebay.host.HostSession;
import org.drivebay.host.HostStore;
import org.drivebay.host.LabService;
import org.drivebay.host.MdAttribute;
import org.drivebay.md.attribute.AttributeCatalogue;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.remote.Command;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service on the real lab host: the scenario as the explorer shows it, and that it follows what happens there. */
class LabHostTest {

	private static final Duration LIMIT = Duration.ofSeconds(60);

	@TempDir
	Path folder = Path.of("");
	private final ModelThread thread = new ModelThread();
	private LabService service = service();
	private HostSession session = service.addUnsaved(definition(""));

	private LabService service() {
		return DrivebayLab.create(new JschRemoteHosts(), new NobodyAsked(), entry -> {
		}, thread, new HostStore(folder.resolve("hosts.json")));
	}

	private static HostDefinition definition(String config) {
		return new HostDefinition("lab", new HostSpec("lab", null, 0, null, config.isEmpty() ? null : Path.of(config)), Duration.ofSeconds(1), false);
	}

	@BeforeEach
	void connect() throws Exception {
		String config = System.getProperty("drivebay.lab", "");
		assumeFalse(config.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
		service.close();
		service = service();
		session = service.addUnsaved(definition(config));
		session.connect();
		await("the first refresh", host -> host.getRefreshedAt() != null);
	}

	@AfterEach
	void close() {
		service.close();
		thread.close();
	}

	private interface Look {
		boolean at(Host host);
	}

	private void await(String what, Look look) throws InterruptedException {
		thread.await(what, LIMIT, () -> look.at(session.host()));
	}

	private static MdArray array(Host host, String name) {
		return host.getArrays().stream().filter(array -> array.getName().equals(name)).findFirst().orElseThrow();
	}

	private static BlockDevice device(Host host, String name) {
		return host.getDevices().stream().filter(device -> device.getName().equals(name)).findFirst().orElseThrow();
	}

	private void shell(String script) throws Exception {
		var result = session.remote().run(Command.script(script, List.of()).withTimeout(Duration.ofMinutes(3)));
		assertTrue(result.ok(), script + ": " + result.errorText());
	}

	private String read(String path) throws Exception {
		return new String(session.remote().read(path, 1 << 16), java.nio.charset.StandardCharsets.UTF_8);
	}

	@Test
	void theScenariosArrays() throws Exception {
		List<String> arrays = thread.get(() -> session.host().getArrays().stream().filter(array -> !array.getName().equals("md20"))
				.map(array -> String.join(" ", array.getName(), array.getLabel(), array.getLevel(), String.valueOf(array.getLayout()),
						String.valueOf(array.getRaidDisks()), String.valueOf(array.getChunkSectors()), array.getMetadataVersion(), array.getBitmap()))
				.toList());
		assertEquals(List.of("md0 scratch raid0 alternate 3 128 1.2 none", "md1 boot raid1 null 2 0 0.90 none",
				"md5 vault raid5 left-symmetric 4 128 1.2 internal", "md6 archive raid6 left-symmetric 5 128 1.1 none",
				"md10 mirror raid10 f2 4 128 1.2 none", "md11 replica raid1 null 2 0 1.0 internal"), arrays);
	}

	@Test
	void theScenariosMembers() throws Exception {
		assertEquals(List.of("nullb5 0 [in_sync]", "nullb6 1 [in_sync]", "nullb7 2 [in_sync]", "nullb8 3 [in_sync]", "nullb9 -1 [spare]"), members("md5"));
		assertEquals(List.of("nullb3 0 [in_sync]", "nullb4 -1 [faulty]"), members("md1"));
		assertEquals(List.of("dbflash5 0 [in_sync]", "nullb19 1 [in_sync, write_mostly]"), members("md11"));
		assertEquals(1, thread.get(() -> array(session.host(), "md1").getDegraded()));
	}

	private List<String> members(String array) throws InterruptedException {
		return thread.get(() -> array(session.host(), array).getMembers().stream()
				.map(member -> member.getName() + " " + member.getRole() + " " + member.getStates()).toList());
	}

	@Test
	void theScenariosDevices() throws Exception {
		thread.get(() -> {
			Host host = session.host();
			assertEquals("BAY-NVME-0001", device(host, "nvme0n1").getSerial());
			assertEquals(DeviceKind.NVME_NAMESPACE, device(host, "nvme0n1").getKind());
			assertEquals("virtio", device(host, "vdb").getTransport());
			assertEquals(List.of("system", "data"), device(host, "vdb").getPartitions().stream().map(BlockDevice::getLabel).toList());
			assertEquals("lab-slice", device(host, "dm-0").getLabel());
			assertEquals(List.of("/srv/slice"), device(host, "dm-0").getMountPoints());
			assertEquals(List.of("/srv/mirror"), array(host, "md10").getMountPoints());
			return host;
		});
	}

	/** Compares with the folders themselves: nothing md shows is missed, and nothing of it is unknown. */
	@Test
	void everyAttributeIsReadAndKnown() throws Exception {
		for (String array : List.of("md0", "md1", "md5", "md6", "md10", "md11")) {
			List<MdAttribute> attributes = session.attributes(array);
			for (MdAttribute attribute : attributes) {
				assertTrue(AttributeCatalogue.find(attribute.info().scope(), attribute.info().name()).isPresent(), "unknown: " + attribute.path());
			}
			var found = session.remote().run(Command.of("find", "/sys/block/" + array + "/md/", "-type", "f"));
			assertEquals(found.outputText().lines().sorted().toList(), attributes.stream().map(MdAttribute::path).sorted().toList());
		}
	}

	@Test
	void aCheckThatIsWrittenShowsInMdstatAndInTheModel() throws Exception {
		MdArray md5 = thread.get(() -> array(session.host(), "md5"));
		MdAttribute action = session.attributes("md5").stream().filter(each -> each.info().name().equals("sync_action")).findFirst().orElseThrow();
		session.prepareWrite(md5, action, "idle").run();
		AttributeWrite write = session.prepareWrite(md5, action, "check");
		assertEquals("idle", write.oldValue());
		try {
			assertEquals("check", write.run());
			assertTrue(read("/proc/mdstat").contains("check = "), read("/proc/mdstat"));
			await("the check's progress", host -> "check".equals(md5.getSyncAction()) && md5.getSyncDoneSectors() > 0);
			var refused = org.junit.jupiter.api.Assertions.assertThrows(AttributeWrite.WriteRefused.class,
					() -> session.prepareWrite(md5, action, "repair").run());
			assertTrue(String.valueOf(refused.getMessage()).contains("A check is under way: write idle first"), refused.getMessage());
		} finally {
			session.prepareWrite(md5, action, "idle").run();
		}
		await("idle again", host -> "idle".equals(md5.getSyncAction()));
	}

	/** Through the lab's shell, as somebody else would; a spare takes over, so this one is put back as the new spare. */
	@Test
	void aMemberThatFailsShowsAndTheSpareTakesOver() throws Exception {
		MdArray md5 = thread.get(() -> array(session.host(), "md5"));
		MdMember member = thread.get(() -> md5.getMembers().getFirst());
		String name = member.getName();
		shell("echo 200000 >/sys/block/md5/md/sync_speed_max; echo faulty >/sys/block/md5/md/dev-" + name + "/state");
		try {
			await(name + " faulty", host -> member.getStates().contains("faulty") && member.getRole() == -1);
			await("a recovery or its end", host -> md5.getDegraded() == 0 || "recover".equals(md5.getSyncAction()));
			await("whole again", host -> md5.getDegraded() == 0);
		} finally {
			shell("/usr/lib/lab/scenario.sh reset");
		}
		await("the scenario anew", host -> array(host, "md5").getMembers().size() == 5 && array(host, "md5").getDegraded() == 0);
	}
}
