// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReference;

import org.drivebay.ui.testing.Robot;
import org.drivebay.ui.testing.UiThread;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** What the block map in the window looks like. Any thread. */
public final class MapPixels {

	/** Changes of colour that a cell of 44 pixels, the narrowest, gets by teeth. */
	private static final int FEWEST_TEETH = 8;

	/** Of the right edge, where the toolkit shows a scroll bar for a while after the map has scrolled. */
	private static final int SCROLL_BAR = 16;

	private final BlockMapCanvas map;

	public MapPixels(Robot robot) {
		map = robot.find(robot.window(), BlockMapCanvas.class, "the block map", canvas -> true);
	}

	public Canvas canvas() {
		return map;
	}

	/** Row after row, as it is on the screen now. */
	public int[] all() {
		return UiThread.read(() -> {
			map.update();
			Rectangle area = area();
			ImageData data = picture(area);
			int[] pixels = new int[area.width * area.height];
			for (int y = 0; y < area.height; y++) {
				data.getPixels(0, y, area.width, pixels, y * area.width);
			}
			return pixels;
		});
	}

	/** As {@link #all}, once it changes no more: the toolkit paints a little after it was asked to. */
	public int[] settled() {
		var last = new AtomicReference<>(new int[0]);
		UiThread.waitUntil("the map is painted", () -> {
			int[] now = all();
			return Arrays.equals(now, last.getAndSet(now));
		});
		return last.get();
	}

	/** UI thread. */
	private Rectangle area() {
		Rectangle area = map.getClientArea();
		return new Rectangle(area.x, area.y, area.width - SCROLL_BAR, area.height);
	}

	/** UI thread. */
	private ImageData picture(Rectangle area) {
		var image = new Image(map.getDisplay(), area.width, area.height);
		var gc = new GC(map);
		try {
			gc.copyArea(image, 0, 0);
			return image.getImageData();
		} finally {
			gc.dispose();
			image.dispose();
		}
	}

	/**
	 * Whether a cell of the row has the strip that tells of bad blocks.
	 *
	 * @param row that is seen while the map stands at its beginning, from 1: the first one is compared with
	 */
	public boolean hasTeeth(int row) {
		int[] pixels = all();
		int width = UiThread.read(this::area).width;
		return changes(pixels, width, row) - changes(pixels, width, 0) >= FEWEST_TEETH;
	}

	/** How often the colour changes along the lower edge of a row's cells. */
	private static int changes(int[] pixels, int width, int row) {
		int first = (BlockMapCanvas.HEAD_HEIGHT + (row + 1) * BlockMapCanvas.ROW_HEIGHT - BlockPainter.STRIP) * width;
		int changes = 0;
		for (int x = 1; x < width; x++) {
			changes += pixels[first + x] == pixels[first + x - 1] ? 0 : 1;
		}
		return changes;
	}
}
