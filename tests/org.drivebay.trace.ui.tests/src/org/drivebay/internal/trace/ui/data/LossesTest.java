// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.List;

import org.drivebay.trace.Action;
import org.drivebay.trace.Device;
import org.drivebay.trace.LiveTrace;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

/** Where events are missing, by their numbers. */
class LossesTest {

	private static final int DISK = Device.of(8, 16);
	private static final int MICRO = 1000;

	private final LiveTrace trace = new LiveTrace(Duration.ofSeconds(10), 1 << 18);

	/** An event each µs. */
	private void add(int cpu, int... numbers) {
		var records = ByteBuffer.allocate(48 * numbers.length).order(ByteOrder.LITTLE_ENDIAN);
		for (int i = 0; i < numbers.length; i++) {
			records.putInt(0x65617407).putInt(numbers[i]).putLong((i + 1L) * MICRO).putLong(8).putInt(4096).putInt(Action.FS | Action.READ | Action.QUEUE).putInt(
					1).putInt(DISK).putInt(cpu).putInt(0);
		}
		trace.add(0, cpu, records.flip());
	}

	private List<Loss> losses(Loss... told) {
		trace.end();
		return Losses.of(trace.window().events(), List.of(told), new NullProgressMonitor());
	}

	@Test
	void gapsInTheNumbersOfACpuAreFound() {
		add(0, 1, 2, 3, 4, 5);
		add(1, 7, 8, 12, 13, 14, 16);
		assertEquals(List.of(new Loss("8,16", 1, MICRO, 2 * MICRO, 3), new Loss("8,16", 1, 4 * MICRO, 5 * MICRO, 1)), losses());
	}

	@Test
	void whatComesLateIsNotLost() {
		add(0, 1, 3, 2, 4);
		assertEquals(List.of(), losses());
	}

	@Test
	void whatTheHostToldIsAmongThem() {
		add(0, 1, 2, 5);
		var told = new Loss("md5", Loss.ANY_CPU, 0, 10 * MICRO, 312);
		assertEquals(List.of(told, new Loss("8,16", 0, MICRO, 2 * MICRO, 2)), losses(told));
		assertEquals("312 events of md5 lost on its CPUs (the host does not tell which)", told.describe());
		assertEquals("2 events of 8,16 lost on CPU 0", new Loss("8,16", 0, MICRO, 2 * MICRO, 2).describe());
	}

	@Test
	void manyArePutTogether() {
		int[] odd = new int[4 * Losses.MOST];
		for (int i = 0; i < odd.length; i++) {
			odd[i] = 2 * i + 1;
		}
		add(0, odd);
		List<Loss> found = losses();
		assertTrue(found.size() <= Losses.MOST, () -> found.size() + " of them");
		assertEquals(odd.length - 1, found.stream().mapToLong(Loss::events).sum());
	}
}
