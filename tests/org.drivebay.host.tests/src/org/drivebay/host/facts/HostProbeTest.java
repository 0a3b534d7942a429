// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.drivebay.fixtures.FakeRemoteHost;
import org.drivebay.fixtures.Recorded;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.HostSpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HostProbeTest {

	private final FakeRemoteHost host = new FakeRemoteHost(HostSpec.parse("lab"), Recorded.cards().content().entries());

	@BeforeEach
	void connect() throws Exception {
		host.connect();
	}

	@Test
	void aLiveRefreshWithWhatWasReadBeforeSaysTheSameAsAWholeOne() throws Exception {
		FetchResult first = host.fetch(HostProbe.first());
		FetchResult live = host.fetch(HostProbe.live());
		assertEquals(HostReader.read(host.fetch(HostProbe.whole())), HostReader.read(first));
		assertEquals(HostReader.read(first), HostReader.read(HostProbe.merge(first, live)));
		assertTrue(live.entries().size() < first.entries().size() * 3 / 4, live.entries().size() + " of " + first.entries().size());
	}

	@Test
	void whatIsGoneFromALiveRefreshIsGone() throws Exception {
		FetchResult first = host.fetch(HostProbe.first());
		host.remove("/sys/block/md5/md/dev-nullb9/");
		FetchResult live = host.fetch(HostProbe.live());
		assertTrue(HostProbe.sameDevices(first, live));
		assertEquals(4, HostReader.read(HostProbe.merge(first, live)).array("md5").orElseThrow().members().size());
	}

	@Test
	void newDevicesAndSizesAndPartitionsAreNoticed() throws Exception {
		FetchResult first = host.fetch(HostProbe.first());
		assertTrue(HostProbe.sameDevices(first, host.fetch(HostProbe.live())));
		host.put("/sys/block/loop1/size", "2048");
		assertFalse(HostProbe.sameDevices(first, host.fetch(HostProbe.live())));
		host.put("/sys/block/loop1/size", "0");
		String stats = ((Fetched.Content) first.entries().get("/proc/diskstats")).text();
		host.put("/proc/diskstats", stats + "\n   8       1 sda1 0 0 0 0 0 0 0 0 0 0 0");
		assertFalse(HostProbe.sameDevices(first, host.fetch(HostProbe.live())));
		host.put("/proc/diskstats", stats);
		assertTrue(HostProbe.sameDevices(first, host.fetch(HostProbe.live())));
		host.remove("/sys/block/nvme0n1");
		assertFalse(HostProbe.sameDevices(first, host.fetch(HostProbe.live())));
	}
}
