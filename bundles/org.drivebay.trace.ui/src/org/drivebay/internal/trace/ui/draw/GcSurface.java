// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Rectangle;

/** Draws into a window or an image. UI thread. */
public final class GcSurface implements Surface {

	private static final PaletteData RGB = new PaletteData(0xff0000, 0xff00, 0xff);

	private final GC gc;
	private final int height;
	private int foreground = -1;
	private int background = -1;

	public GcSurface(GC gc) {
		this.gc = gc;
		height = gc.getFontMetrics().getHeight();
		gc.setAntialias(SWT.OFF);
	}

	private void fore(int color) {
		if (color != foreground) {
			foreground = color;
			gc.setForeground(color(color));
		}
	}

	private void back(int color) {
		if (color != background) {
			background = color;
			gc.setBackground(color(color));
		}
	}

	/** Colours made from RGB need no disposal. */
	private static Color color(int rgb) {
		return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
	}

	@Override
	public void fill(int color, int x, int y, int width, int height) {
		back(color);
		gc.fillRectangle(x, y, width, height);
	}

	@Override
	public void frame(int color, int x, int y, int width, int height) {
		fore(color);
		gc.drawRectangle(x, y, width - 1, height - 1);
	}

	@Override
	public void line(int color, int x1, int y1, int x2, int y2) {
		fore(color);
		gc.drawLine(x1, y1, x2, y2);
	}

	@Override
	public void path(int color, int[] points) {
		fore(color);
		gc.drawPolyline(points);
	}

	@Override
	public void polygon(int color, int[] points) {
		back(color);
		gc.fillPolygon(points);
	}

	@Override
	public void text(int color, String text, int x, int y) {
		fore(color);
		gc.drawText(text, x, y, true);
	}

	@Override
	public int textWidth(String text) {
		return gc.textExtent(text).x;
	}

	@Override
	public int textHeight() {
		return height;
	}

	@Override
	public void cells(Area area, int columns, int rows, int[] colors) {
		var data = new ImageData(columns, rows, 32, RGB);
		byte[] bytes = data.data;
		byte[] alphas = new byte[colors.length];
		for (int i = 0, at = 0; i < colors.length; i++) {
			int color = colors[i];
			alphas[i] = (byte) (color >>> 24);
			at++;
			bytes[at++] = (byte) (color >> 16);
			bytes[at++] = (byte) (color >> 8);
			bytes[at++] = (byte) color;
		}
		data.alphaData = alphas;
		var image = new Image(gc.getDevice(), data);
		try {
			gc.setInterpolation(SWT.NONE);
			gc.drawImage(image, 0, 0, columns, rows, area.x(), area.y(), area.width(), area.height());
		} finally {
			image.dispose();
		}
	}

	@Override
	public void clip(Area area) {
		gc.setClipping(area.x(), area.y(), area.width(), area.height());
	}

	@Override
	public void unclip() {
		gc.setClipping((Rectangle) null);
	}

	@Override
	public void alpha(int alpha) {
		gc.setAlpha(alpha);
	}
}
