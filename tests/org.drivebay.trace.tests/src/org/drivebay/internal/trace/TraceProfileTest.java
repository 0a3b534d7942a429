// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.drivebay.trace.Action;
import org.drivebay.trace.LoadSeries;
import org.drivebay.trace.Operation;
import org.drivebay.trace.Phase;
import org.drivebay.trace.RequestGroup;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TraceProfile;
import org.drivebay.trace.TraceProfile.DeviceProfile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Complete requests in groups. */
class TraceProfileTest {

	private static final int SECOND = 1_000_000_000;

	@TempDir
	Path folder = Path.of("");

	private final SyntheticTrace trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
	private int sequence;

	private void event(long time, int what, boolean write, long sector, int sectors, int pid) {
		sequence++;
		trace.record(sequence, time, sector, sectors << 9, Action.FS | (write ? Action.WRITE : Action.READ) | what, pid, SyntheticTrace.DISK, 0, 0,
				new byte[0]);
	}

	/** Queued, got and inserted at once, issued after a quarter of a second and complete after one. */
	private void request(long time, boolean write, long sector, int pid) {
		event(time, Action.QUEUE, write, sector, 8, pid);
		event(time + 1, Action.GETRQ, write, sector, 8, pid);
		event(time + 2, Action.INSERT, write, sector, 8, pid);
		event(time + SECOND / 4, Action.ISSUE, write, sector, 8, pid);
		event(time + SECOND, Action.COMPLETE, write, sector, 8, pid);
	}

	private TraceProfile profile() throws IOException {
		return TraceFile.open(List.of(Files.write(folder.resolve("merged"), trace.bytes()))).profile().result();
	}

	@Test
	void groups() throws IOException {
		for (int i = 0; i < 3; i++) {
			request((long) i * SECOND, true, 8L * i, 100);
		}
		request(3L * SECOND, false, 1000, 101);
		TraceProfile profile = profile();
		DeviceProfile device = profile.devices().getFirst();
		assertEquals(SyntheticTrace.DISK, device.device());
		assertEquals(List.of(4L, 32L), List.of(device.requests().count(), device.requests().sectors()));
		assertEquals(List.of(1.0, 4096.0, 4.0), List.of(device.requests().perSecond(), device.requests().bytesPerSecond(), device.requests().seconds()));
		assertEquals(List.of(0.75, 0.25), List.of(device.requests().deviceDepth(), round(device.requests().schedulerDepth())));
		assertEquals(List.of(2.0 / 3, 976.0 / 3), List.of(device.seeks().sequentiality(), device.seeks().meanSectors()));
		assertEquals(3, Objects.requireNonNull(device.operations().get(Operation.WRITE)).count());
		assertEquals(0.75 * SECOND, Objects.requireNonNull(device.requests().phase(Phase.D2C)).percentile(0.5), SECOND / 128.0);
		assertEquals(List.of(100, 101), profile.processes().stream().map(process -> process.pid()).toList());
		assertEquals(1.0, profile.processes().getFirst().seeks().sequentiality());
		assertEquals(4, profile.all().count());
	}

	@Test
	void whatIsMergedIsAtTheDeviceOnce() throws IOException {
		event(0, Action.QUEUE, true, 0, 8, 100);
		event(1, Action.GETRQ, true, 0, 8, 100);
		event(2, Action.QUEUE, true, 8, 8, 100);
		event(3, Action.BACKMERGE, true, 8, 8, 100);
		event(SECOND / 2, Action.ISSUE, true, 0, 16, 100);
		event(SECOND, Action.COMPLETE, true, 0, 16, 100);
		RequestGroup all = profile().all();
		assertEquals(List.of(2L, 1L, 0.5, 0.5), List.of(all.count(), all.merged(), all.mergeRatio(), all.deviceDepth()));
	}

	@Test
	void loadOverTimeFitsWhateverTheTimes() {
		var load = new LoadSeries();
		load.atDevice(0, 4096);
		load.atDevice(1024, 2048);
		assertEquals(List.of(1.0, 2.0, 1.0, 1.0), List.of(load.deviceDepth(0), load.deviceDepth(1), load.deviceDepth(2), load.deviceDepth(3)));
		load.complete(4096, 8);
		load.atScheduler(0, 1L << 40);
		assertEquals(65, load.slots());
		assertEquals(1L << 34, load.width());
		assertEquals(List.of(1L, 8L, 1.0, 1.0), List.of(load.requests(0), load.sectors(0), load.schedulerDepth(0), load.schedulerDepth(63)));
		load.atDevice(Long.MIN_VALUE, Long.MAX_VALUE);
		load.complete(Long.MAX_VALUE, 1);
		assertEquals(65, load.slots());
	}

	private static double round(double value) {
		return Math.round(value * 1000) / 1000.0;
	}

	@Test
	void anyTraceHasAProfile() throws IOException {
		SyntheticTrace.write(folder, 3, 3000, ByteOrder.LITTLE_ENDIAN);
		var file = TraceFile.open(List.of(folder));
		TraceProfile profile = file.profile().result();
		assertEquals(file.requests().result().count(), profile.all().count());
		assertEquals(profile.all().count(), profile.devices().stream().mapToLong(device -> device.requests().count()).sum());
		assertEquals(profile.all().count(), profile.processes().stream().mapToLong(process -> process.requests().count()).sum());
		assertTrue(profile.devices().stream().anyMatch(device -> device.device() == SyntheticTrace.ARRAY));
	}
}
