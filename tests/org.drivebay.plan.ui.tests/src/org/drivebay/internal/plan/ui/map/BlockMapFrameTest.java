// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

import org.drivebay.md.geometry.ArraySpec;
import org.drivebay.md.geometry.BadBlocks;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

/**
 * How long a frame of the block map of 1 PB takes, in processor time of the UI thread: a busy machine does not change it. With
 * {@code -Ddrivebay.bench.frames=N} it draws so many of each kind and prints what it saw.
 */
class BlockMapFrameTest {

	private static final int FRAMES = Integer.getInteger("drivebay.bench.frames", 60);
	private static final double GOAL_MILLIS = 16;
	private static final int LEFT_SYMMETRIC = 2;
	private static final int FAR_2 = 0x201;
	private static final long PETABYTE_SECTORS = 1_000_000_000_000_000L / 512;

	@Test
	void aFrameOfAPetabyteIsDrawnInTimeAnywhere() {
		measure("raid6 of 24, two failed", ArraySpec.of(Level.RAID6, LEFT_SYMMETRIC, 1024, 24, PETABYTE_SECTORS / 22), 3, 7);
		measure("raid10 f2 of 24, one failed", ArraySpec.of(Level.RAID10, FAR_2, 8, 24, PETABYTE_SECTORS / 12), 5);
	}

	private static void measure(String what, ArraySpec spec, int... failed) {
		var failedRoles = new BitSet();
		IntStream.of(failed).forEach(failedRoles::set);
		BlockMap map = new BlockMap("md0", Geometry.of(spec), IntStream.range(0, spec.members().size()).mapToObj(role -> "disk" + role).toList(), failedRoles,
				BadBlocks.NONE);
		double[] millis = UiThread.read(() -> frames(map));
		Arrays.sort(millis);
		double median = millis[millis.length / 2];
		if (Integer.getInteger("drivebay.bench.frames") != null) {
			System.out.printf("%s: %d frames at random places, median %.1f ms, 99th percentile %.1f ms%n", what, millis.length, median, millis[millis.length * 99 / 100]);
		}
		assertTrue(median <= GOAL_MILLIS, what + ": a frame takes " + median + " ms");
	}

	/** A window of 1280x800 full of cells. */
	private static double[] frames(BlockMap map) {
		ThreadMXBean threads = ManagementFactory.getThreadMXBean();
		var shell = new Shell(UiThread.display(), SWT.NO_TRIM);
		shell.setLayout(new FillLayout());
		var canvas = new BlockMapCanvas(shell, role -> {
		}, spot -> {
		});
		shell.setSize(1280, 800);
		shell.open();
		var image = new Image(shell.getDisplay(), 1280, 800);
		var gc = new GC(image);
		try {
			canvas.show(map);
			var random = new Random(11);
			var millis = new double[FRAMES];
			for (int i = -FRAMES / 3; i < FRAMES; i++) {
				long begin = threads.getCurrentThreadCpuTime();
				canvas.scrollTo(random.nextLong(map.rows() * BlockMapCanvas.ROW_HEIGHT));
				canvas.paint(gc);
				// those before the first are to warm up
				millis[Math.max(0, i)] = (threads.getCurrentThreadCpuTime() - begin) / 1e6;
			}
			return millis;
		} finally {
			gc.dispose();
			image.dispose();
			shell.dispose();
		}
	}
}
