// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.drivebay.fixtures.FakeRemoteHost;
import org.drivebay.fixtures.FakeRemoteHosts;
import org.drivebay.fixtures.ModelThread;
import org.drivebay.fixtures.NobodyAsked;
import org.drivebay.fixtures.Recorded;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service over hosts without a network: what the explorer would show. */
class LabServiceTest {

	private static final Duration LIMIT = Duration.ofSeconds(10);

	@TempDir
	Path folder = Path.of("");
	private final ModelThread thread = new ModelThread();
	private final FakeRemoteHosts remotes = new FakeRemoteHosts(Recorded.lab().content().entries(), "bench", "10.0.0.7");
	private LabService service = create();

	@BeforeEach
	void start() {
		service.close();
		service = create();
	}

	@AfterEach
	void stop() {
		service.close();
		thread.close();
	}

	private LabService create() {
		return DrivebayLab.create(remotes, new NobodyAsked(), entry -> {
		}, thread, new HostStore(folder.resolve("hosts.json")));
	}

	private static HostDefinition definition(String name, String address) {
		return new HostDefinition(name, HostSpec.parse(address), Duration.ofMillis(500), true);
	}

	private HostSession connected() throws Exception {
		HostSession session = service.add(definition("lab", "root@bench"));
		session.connect();
		await("the devices", session, host -> host.getRefreshedAt() != null);
		return session;
	}

	private interface Look {
		boolean at(Host host);
	}

	private void await(String what, HostSession session, Look look) throws InterruptedException {
		thread.await(what, LIMIT, () -> look.at(session.host()));
	}

	private static MdArray array(Host host, String name) {
		return host.getArrays().stream().filter(array -> array.getName().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void aNewHostIsStoredAndShownButNotConnected() throws Exception {
		HostSession session = service.add(definition("lab", "root@bench:2222"));
		assertEquals("root@bench:2222", thread.get(() -> service.lab().getHosts().getFirst().getAddress()));
		assertEquals(ConnectionState.DISCONNECTED, thread.get(() -> session.host().getConnectionState()));
		assertEquals(HealthLevel.UNKNOWN, thread.get(() -> session.host().getHealth().getLevel()));
		assertTrue(Files.readString(folder.resolve("hosts.json")).contains("\"bench\""));
		LabService again = create();
		assertEquals(List.of(session.definition()), again.sessions().stream().map(HostSession::definition).toList());
		assertEquals("lab", thread.get(() -> again.lab().getHosts().getFirst().getName()));
		again.close();
	}

	@Test
	void aTakenNameIsRefusedAndNothingChanges() throws Exception {
		service.add(definition("lab", "bench"));
		assertEquals("There is a host lab already.",
				assertThrows(IllegalArgumentException.class, () -> service.add(definition("lab", "other"))).getMessage());
		assertEquals(1, thread.get(() -> service.lab().getHosts().size()));
	}

	@Test
	void aConnectedHostShowsItsArraysAndFollowsThem() throws Exception {
		HostSession session = connected();
		assertEquals(ConnectionState.CONNECTED, thread.get(() -> session.host().getConnectionState()));
		assertEquals(HealthLevel.OK, thread.get(() -> session.host().getHealth().getLevel()));
		assertEquals(7, thread.get(() -> session.host().getArrays().size()));
		MdArray md5 = thread.get(() -> array(session.host(), "md5"));
		remotes.named("bench").put("/sys/block/md5/md/sync_action", "check");
		remotes.named("bench").put("/sys/block/md5/md/sync_completed", "26010 / 260096");
		await("the check", session, host -> "check".equals(md5.getSyncAction()) && md5.getSyncDoneSectors() == 26010);
	}

	@Test
	void aNewDeviceIsReadWithAllThatIsKnownOfIt() throws Exception {
		HostSession session = connected();
		FakeRemoteHost remote = remotes.named("bench");
		remote.put("/sys/block/sdb/device/model", "New disk");
		remote.put("/sys/block/sdb/size", "2048");
		await("the disk with its model", session,
				host -> host.getDevices().stream().anyMatch(device -> device.getName().equals("sdb") && "New disk".equals(device.getModel())));
	}

	@Test
	void aLostLinkKeepsTheDevicesAndSaysWhyAndRecovers() throws Exception {
		HostSession session = connected();
		FakeRemoteHost remote = remotes.named("bench");
		var reason = new RemoteException.LinkLost("bench does not answer any more", null);
		remote.become(new LinkState.Waiting(reason, Instant.now().plusSeconds(4), 1));
		await("waiting", session, host -> host.getConnectionState() == ConnectionState.WAITING);
		String detail = thread.get(() -> session.host().getConnectionDetail());
		assertTrue(detail.matches("bench does not answer any more\\. Trying again at \\d\\d:\\d\\d:\\d\\d\\."), detail);
		assertEquals(7, thread.get(() -> session.host().getArrays().size()));
		assertEquals(HealthLevel.WARNING, thread.get(() -> session.host().getHealth().getLevel()));
		List<String> reasons = thread.get(() -> List.copyOf(session.host().getHealth().getReasons()));
		assertEquals(detail, reasons.getFirst());
		assertTrue(reasons.get(1).matches("What is shown was read at \\d\\d:\\d\\d:\\d\\d\\."), reasons.get(1));

		remote.put("/sys/block/md5/md/sync_speed", "77");
		remote.become(new LinkState.Connected(Instant.now(), "SSH-2.0-Fake"));
		await("recovered", session, host -> host.getHealth().getLevel() == HealthLevel.OK && array(host, "md5").getSyncSpeedKib() == 77);
		assertEquals(null, thread.get(() -> Optional.ofNullable(session.host().getConnectionDetail())).orElse(null));
	}

	@Test
	void aRefusalWaitsForTheUser() throws Exception {
		FakeRemoteHost remote = remotes.named("bench");
		remote.refuseConnect(new RemoteException.AuthenticationFailed("bench refused the password of root", null));
		HostSession session = service.add(definition("lab", "bench"));
		session.connect();
		await("refused", session, host -> host.getConnectionState() == ConnectionState.REFUSED);
		assertEquals("bench refused the password of root.", thread.get(() -> session.host().getConnectionDetail()));
		remote.refuseConnect(null);
		session.connect();
		await("the devices", session, host -> host.getArrays().size() == 7);
	}

	@Test
	void disconnectingKeepsWhatWasReadMarkedAsOld() throws Exception {
		HostSession session = connected();
		session.disconnect();
		await("disconnected", session, host -> host.getConnectionState() == ConnectionState.DISCONNECTED);
		assertEquals(HealthLevel.UNKNOWN, thread.get(() -> session.host().getHealth().getLevel()));
		int fetches = remotes.named("bench").fetches();
		session.refresh();
		assertEquals(fetches, remotes.named("bench").fetches());
		session.connect();
		await("connected again", session, host -> host.getHealth().getLevel() == HealthLevel.OK);
	}

	@Test
	void aNewAddressIsAnotherMachine() throws Exception {
		HostSession session = connected();
		service.change("lab", definition("rack 2", "other"));
		await("the other machine", session, host -> host.getConnectionState() == ConnectionState.CONNECTED && host.getArrays().size() == 7
				&& "other".equals(host.getAddress()) && "rack 2".equals(host.getName()));
		assertTrue(remotes.named("bench").state() instanceof LinkState.Disconnected);
	}

	@Test
	void aRemovedHostIsGoneEverywhere() throws Exception {
		connected();
		service.remove("lab");
		assertEquals(0, thread.get(() -> service.lab().getHosts().size()));
		assertEquals(List.of(), service.sessions());
		assertEquals(List.of(), new HostStore(folder.resolve("hosts.json")).load().hosts());
	}

	@Test
	void aliasesThatAreHostsAlreadyAreNotOffered() throws Exception {
		assertEquals(List.of("bench", "10.0.0.7"), service.suggestions());
		service.add(definition("lab", "bench"));
		assertEquals(List.of("10.0.0.7"), service.suggestions());
	}

	@Test
	void anUnsavedHostIsForThisRunOnly() throws Exception {
		HostSession session = service.addUnsaved(definition("lab", "bench"));
		assertEquals(session, service.addUnsaved(definition("lab", "bench")));
		service.add(definition("other", "10.0.0.7"));
		assertEquals(List.of("other"), new HostStore(folder.resolve("hosts.json")).load().hosts().stream().map(HostDefinition::name).toList());
	}
}
