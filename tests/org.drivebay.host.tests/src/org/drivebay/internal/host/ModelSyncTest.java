// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.facts.HostReader;
import org.drivebay.model.BlockDevice;
import org.drivebay.model.FlashCard;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.ModelFactory;
import org.drivebay.model.Node;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ModelSyncTest {

	private final TreeMap<String, Fetched> entries = new TreeMap<>(Recorded.lab().content().entries());
	private final Host host = ModelFactory.eINSTANCE.createHost();
	private final List<String> changes = new ArrayList<>();

	@BeforeEach
	void fill() {
		sync();
		host.eAdapters().add(new EContentAdapter() {
			@Override
			public void notifyChanged(@Nullable Notification given) {
				Notification notification = Objects.requireNonNull(given);
				super.notifyChanged(notification);
				if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
					String feature = notification.getFeature() instanceof EStructuralFeature known ? known.getName() : "?";
					changes.add((notification.getNotifier() instanceof Node node ? node.getName() + "." : "") + feature);
				}
			}
		});
		changes.clear();
	}

	private void sync() {
		ModelSync.apply(host, HostReader.read(new FetchResult(entries, Duration.ZERO)));
	}

	private void put(String path, String value) {
		entries.put("/sys/block/" + path, new Fetched.Content((value + "\n").getBytes(StandardCharsets.UTF_8)));
	}

	private MdArray array(String name) {
		return host.getArrays().stream().filter(array -> array.getName().equals(name)).findFirst().orElseThrow();
	}

	private BlockDevice device(String name) {
		return host.getDevices().stream().filter(device -> device.getName().equals(name)).findFirst().orElseThrow();
	}

	@Test
	void nothingChangedMeansNoNotification() {
		sync();
		assertEquals(List.of(), changes);
	}

	@Test
	void oneChangeIsOneNotificationOnTheSameObject() {
		MdArray md5 = array("md5");
		put("md5/md/sync_speed", "3999");
		sync();
		assertEquals(List.of("md5.syncSpeedKib"), changes);
		assertSame(md5, array("md5"));
		assertEquals(3999, md5.getSyncSpeedKib());
	}

	@Test
	void aFlashCardIsFilledAndFollows() {
		entries.clear();
		entries.putAll(Recorded.cards().content().entries());
		sync();
		FlashCard card = (FlashCard) device("dbflash1");
		assertEquals(List.of("attached", "DBFLASH-1", "BAY-FLASH-0001", "1.0.0", "5.0 GT/s x8", "protected"), List.of(card.getState(), card.getModel(),
				card.getSerial(), card.getFirmware(), card.getPciLink(), card.getWriteCache()));
		assertEquals(79000, card.getTemperature());
		assertEquals(6.0, ((FlashCard) device("dbflash2")).getReservePercent());
		changes.clear();
		put("dbflash1/dbflash/temperature", "81250");
		sync();
		assertEquals(81250, card.getTemperature());
		assertEquals(List.of("dbflash1.temperature", "reasons"), changes.stream().distinct().toList());
		assertEquals(HealthLevel.WARNING, array("md6").getMembers().get(1).getHealth().getLevel());
		assertEquals(card.getHealth().getReasons(), array("md6").getMembers().get(1).getHealth().getReasons());
	}

	@Test
	void aFailedMemberKeepsItsObjectAndMovesBehindTheOthers() {
		MdMember member = array("md5").getMembers().getFirst();
		put("md5/md/dev-nullb5/state", "faulty");
		put("md5/md/dev-nullb5/slot", "none");
		sync();
		MdArray md5 = array("md5");
		assertEquals(List.of("nullb6", "nullb7", "nullb8", "nullb5", "nullb9"), md5.getMembers().stream().map(MdMember::getName).toList());
		assertSame(member, md5.getMembers().get(3));
		assertEquals(HealthLevel.CRITICAL, member.getHealth().getLevel());
		assertEquals(List.of("The member has failed and is no longer used."), member.getHealth().getReasons());
	}

	@Test
	void whatIsGoneIsRemovedWithAllThatPointsToIt() {
		BlockDevice gone = device("nullb5");
		entries.keySet().removeIf(path -> path.equals("/sys/block/nullb5") || path.startsWith("/sys/block/nullb5/"));
		entries.remove("/sys/block/md5/slaves/nullb5");
		sync();
		assertNull(gone.getHost());
		assertEquals(0, gone.getHolders().size());
		assertNull(array("md5").getMembers().getFirst().getDevice());
		assertEquals(4, array("md5").getSlaves().size());
	}

	@Test
	void whatIsNewIsAddedInOrder() {
		put("nullb4a/size", "8");
		sync();
		List<String> names = host.getDevices().stream().map(Node::getName).toList();
		assertEquals(names.indexOf("nullb4") + 1, names.indexOf("nullb4a"));
	}

	@Test
	void holdersAndMembersAndHostsAreLinked() {
		assertSame(array("md5"), device("nullb5").getHolders().getFirst());
		assertSame(device("nullb5"), array("md5").getMembers().getFirst().getDevice());
		assertSame(host, array("md5").getHost());
		assertSame(host, device("vdb").getPartitions().getFirst().getHost());
		assertEquals("f2", array("md10").getLayout());
		assertEquals("vault", array("md5").getLabel());
	}
}
