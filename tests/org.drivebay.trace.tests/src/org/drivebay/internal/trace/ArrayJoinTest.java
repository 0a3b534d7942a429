// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.Member;
import org.drivebay.trace.Action;
import org.drivebay.trace.ArrayTraffic;
import org.drivebay.trace.ArrayTraffic.Amount;
import org.drivebay.trace.ArrayTraffic.ProcessWrites;
import org.drivebay.trace.ArrayTraffic.RowWrites;
import org.drivebay.trace.ArrayTraffic.Writes;
import org.drivebay.trace.Device;
import org.drivebay.trace.IoClass;
import org.drivebay.trace.JoinSink;
import org.drivebay.trace.Progress;
import org.drivebay.trace.TraceFile;
import org.drivebay.trace.TracedArray;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What md makes of requests to a raid5 of four members, left-symmetric, chunks of 128 sectors, data offset 2048:
 *
 * <pre>
 * role     0       1       2       3
 * row 0    0       128     256     P
 * row 1    512     640     P       384
 * </pre>
 */
class ArrayJoinTest {

	private static final int OFFSET = 2048;
	private static final Geometry GEOMETRY = Geometry.of(new ArraySpec(Level.RAID5, 2, 128, IntStream.range(0, 4).mapToObj(role -> new Member(role, 12800,
			OFFSET)).toList()));

	@TempDir
	Path folder = Path.of("");

	private final SyntheticTrace trace = new SyntheticTrace(1, ByteOrder.LITTLE_ENDIAN);
	private final List<String> joined = new ArrayList<>();
	private int sequence;

	private void event(int what, boolean write, int device, long sector, int sectors) {
		sequence++;
		trace.record(sequence, 1000L * sequence, sector, sectors << 9, Action.FS | (write ? Action.WRITE : Action.READ) | what, 100, device, 0, 0, new byte[0]);
	}

	private void array(int what, boolean write, long sector, int sectors) {
		event(what, write, SyntheticTrace.ARRAY, sector, sectors);
	}

	private void member(boolean write, int role, long sector, int sectors) {
		event(Action.QUEUE, write, Device.of(8, 16 * role), OFFSET + sector, sectors);
	}

	private ArrayTraffic traffic() throws IOException {
		var bitmap = new TracedArray.Extent(16, 8);
		var array = new TracedArray(SyntheticTrace.ARRAY, GEOMETRY, IntStream.range(0, 4).mapToObj(role -> new TracedArray.Member(Device.of(8, 16 * role),
				bitmap)).toList());
		Path file = Files.write(folder.resolve("merged"), trace.bytes());
		return TraceFile.open(List.of(file)).traffic(array, 100, new JoinSink() {
			@Override
			public void request(int number, long time, long sector, int sectors, int action, int pid) {
				joined.add("request " + number);
			}

			@Override
			public void complete(int number, long time) {
				joined.add("complete " + number);
			}

			@Override
			public void memberIo(int role, long time, long memberSector, int sectors, int action, IoClass ioClass, int request) {
				joined.add(role + " " + ioClass + " for " + request);
			}
		}).result();
	}

	@Test
	void readModifyWrite() throws IOException {
		array(Action.QUEUE, true, 8, 8);
		member(false, 0, 8, 8);
		member(false, 3, 8, 8);
		member(true, 0, 8, 8);
		member(true, 3, 8, 8);
		array(Action.COMPLETE, true, 8, 8);
		ArrayTraffic traffic = traffic();
		assertEquals(List.of(1L, 0L, 0L, 0L), List.of(traffic.rmw(), traffic.rcw(), traffic.fullStripe(), traffic.cached()));
		assertEquals(2.0, traffic.writeAmplification());
		assertEquals(new Amount(1, 8, 1, 8), traffic.byClass().get(IoClass.P));
		assertEquals(List.of("request 0", "0 DATA for 0", "3 P for 0", "0 DATA for 0", "3 P for 0", "complete 0"), joined);
	}

	@Test
	void reconstructWriteReadsOtherDataOfTheStripe() throws IOException {
		array(Action.QUEUE, true, 0, 8);
		member(false, 1, 0, 8);
		member(false, 2, 0, 8);
		member(true, 3, 0, 8);
		member(true, 0, 0, 8);
		ArrayTraffic traffic = traffic();
		assertEquals(List.of(0L, 1L, 0L, 0L), List.of(traffic.rmw(), traffic.rcw(), traffic.fullStripe(), traffic.cached()));
		assertEquals(List.of("request 0", "1 DATA for 0", "2 DATA for 0", "3 P for 0", "0 DATA for 0"), joined);
	}

	@Test
	void fullStripes() throws IOException {
		array(Action.QUEUE, true, 384, 384);
		for (int sector = 0; sector < 128; sector += 8) {
			for (int role = 3; role >= 0; role--) {
				member(true, role, 128 + sector, 8);
			}
		}
		array(Action.COMPLETE, true, 384, 384);
		ArrayTraffic traffic = traffic();
		assertEquals(List.of(0L, 0L, 16L, 0L), List.of(traffic.rmw(), traffic.rcw(), traffic.fullStripe(), traffic.cached()));
		assertEquals(4.0 / 3, traffic.writeAmplification());
		assertEquals(new Amount(0, 0, 48, 384), traffic.byClass().get(IoClass.DATA));
		assertEquals(Map.of(100, new ProcessWrites("", new Writes(384, 512))), traffic.byProcess());
		assertEquals(List.of(new RowWrites(1, 1, new Writes(384, 512))), traffic.byRows());
	}

	private void remap(int from, int to, long sector, long arraySector) {
		sequence++;
		byte[] payload = ByteBuffer.allocate(16).putInt(from).putInt(to).putLong(arraySector).array();
		trace.record(sequence, 1000L * sequence, sector, 4096, Action.FS | Action.REMAP, 100, to, 0, 0, payload);
	}

	@Test
	void membersAreFoundByWhatMdHandsOn() throws IOException {
		int[] disks = { Device.of(8, 80), Device.of(8, 64), Device.of(8, 48) };
		remap(SyntheticTrace.ARRAY, disks[1], OFFSET, 128);
		remap(SyntheticTrace.ARRAY, disks[2], OFFSET, 256);
		remap(SyntheticTrace.ARRAY, disks[0], OFFSET + 8, 8);
		remap(SyntheticTrace.ARRAY, disks[0], OFFSET + 256, 0);
		remap(Device.of(253, 0), Device.of(8, 16), 4096, 17);
		Path file = Files.write(folder.resolve("merged"), trace.bytes());
		TracedArray found = TraceFile.open(List.of(file)).find(GEOMETRY, Progress.TO_THE_END).result().orElseThrow();
		assertEquals(SyntheticTrace.ARRAY, found.device());
		assertEquals(List.of(disks[0], disks[1], disks[2], 0), found.members().stream().map(TracedArray.Member::device).toList());
		Geometry other = Geometry.of(ArraySpec.of(Level.RAID5, 2, 8, 5, 12800));
		assertEquals(Optional.empty(), TraceFile.open(List.of(file)).find(other, Progress.TO_THE_END).result());
	}

	@Test
	void aRequestThatIsCompleteInPartsEndsWithTheLast() throws IOException {
		array(Action.QUEUE, true, 0, 256);
		array(Action.COMPLETE, true, 0, 128);
		member(true, 1, 0, 8);
		array(Action.COMPLETE, true, 128, 128);
		member(true, 1, 0, 8);
		traffic();
		assertEquals(List.of("request 0", "1 DATA for 0", "complete 0", "1 RESYNC for -1"), joined);
	}

	@Test
	void whatNoRequestCausesIsResyncOrMetadata() throws IOException {
		member(false, 0, 0, 8);
		member(true, 3, 0, 8);
		member(true, 1, 8 - OFFSET, 1);
		member(true, 1, 16 - OFFSET, 1);
		ArrayTraffic traffic = traffic();
		assertEquals(List.of("0 RESYNC for -1", "3 RESYNC for -1", "1 METADATA for -1", "1 BITMAP for -1"), joined);
		assertEquals(0, traffic.rmw() + traffic.rcw() + traffic.fullStripe() + traffic.cached());
		assertEquals(Double.NaN, traffic.writeAmplification());
	}
}
