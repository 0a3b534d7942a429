// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.facts.ArrayMap;
import org.drivebay.host.facts.ArrayMaps;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.ParityGeometry;
import org.drivebay.trace.Action;
import org.drivebay.trace.Device;

/** A trace of the recorded lab host's raid5, with the host's snapshot beside it: page after page is written by read-modify-write. */
final class StripeSample {

	static final int ARRAY = Device.of(9, 5);

	private static final int MAGIC = 0x65617407;
	private static final int RECORD = 48;
	private static final int PAGE = 8;
	private static final int EVERY = 1_000_000;

	private final ArrayMap array = ArrayMaps.of(Recorded.lab().content()).arrays().stream().filter(map -> map.name().equals("md5")).findFirst()
			.orElseThrow();
	private final ParityGeometry geometry = (ParityGeometry) Geometry.of(array.spec());
	private final ByteArrayOutputStream trace = new ByteArrayOutputStream();
	private final Map<Integer, Integer> sequences = new HashMap<>();

	private StripeSample() {
	}

	/** @return the folder */
	static Path write(Path folder, int requests) throws IOException {
		Files.createDirectories(folder);
		Recorded.labFile(folder);
		Files.move(folder.resolve("lab.zip"), folder.resolve("host.zip"));
		var sample = new StripeSample();
		for (int i = 0; i < requests; i++) {
			sample.request(EVERY * (i + 1L), 72L * i);
		}
		Files.write(folder.resolve("md5.blktrace.0"), sample.trace.toByteArray());
		return folder;
	}

	/** Each step takes a tenth of a millisecond. */
	private void request(long time, long sector) {
		int data = geometry.role(sector, 0);
		long memberSector = geometry.memberSector(sector, 0);
		int parity = geometry.pRole(memberSector / geometry.unitSectors());
		event(time, Action.WRITE | Action.QUEUE, ARRAY, sector);
		long next = time;
		for (int direction : new int[] { Action.READ, Action.WRITE }) {
			for (int role : new int[] { data, parity }) {
				int disk = Device.parse(array.members().get(role).orElseThrow().number());
				long onDisk = memberSector + array.spec().members().get(role).dataOffsetSectors();
				next += EVERY / 10;
				event(next, direction | Action.QUEUE, disk, onDisk);
				event(next + EVERY / 20, direction | Action.ISSUE, disk, onDisk);
				event(next + EVERY / 10 - 1, direction | Action.COMPLETE, disk, onDisk);
			}
		}
		event(next + EVERY / 5, Action.WRITE | Action.COMPLETE, ARRAY, sector);
	}

	private void event(long time, int action, int device, long sector) {
		var record = ByteBuffer.allocate(RECORD).order(ByteOrder.LITTLE_ENDIAN);
		trace.writeBytes(record.putInt(MAGIC).putInt(sequences.merge(device, 1, Integer::sum)).putLong(time).putLong(sector).putInt(PAGE << 9).putInt(Action.FS | action).putInt(77).putInt(
				device).putInt(0).putShort((short) 0).putShort((short) 0).array());
	}
}
