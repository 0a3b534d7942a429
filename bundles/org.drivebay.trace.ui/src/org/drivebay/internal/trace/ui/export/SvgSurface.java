// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.export;

import java.util.Base64;
import java.util.Locale;

import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;

/** Draws as SVG. Grids of colours become pictures in it. UI thread, for the sizes of texts. */
final class SvgSurface implements Surface {

	private static final int FULL = 255;

	private final StringBuilder out = new StringBuilder();
	private final Surface sizes;
	private int clips;
	private boolean clipped;
	private int alpha = FULL;

	/** @param sizes knows how wide texts are */
	SvgSurface(Surface sizes, int width, int height) {
		this.sizes = sizes;
		out.append(String.format(Locale.ROOT, "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %1$d %2$d\" "
				+ "font-family=\"sans-serif\" font-size=\"%d\" shape-rendering=\"crispEdges\">%n", width, height, sizes.textHeight() * 3 / 4));
	}

	/** What was drawn; after it nothing more can be. */
	String end() {
		unclip();
		return out.append("</svg>\n").toString();
	}

	private void add(String format, Object... arguments) {
		out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
	}

	private String opacity() {
		return alpha == FULL ? "" : String.format(Locale.ROOT, " opacity=\"%.2f\"", alpha / (double) FULL);
	}

	@Override
	public void fill(int color, int x, int y, int width, int height) {
		add("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"#%06x\"%s/>", x, y, width, height, color, opacity());
	}

	@Override
	public void frame(int color, int x, int y, int width, int height) {
		add("<rect x=\"%d.5\" y=\"%d.5\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#%06x\"%s/>", x, y, width - 1, height - 1, color, opacity());
	}

	@Override
	public void line(int color, int x1, int y1, int x2, int y2) {
		add("<path d=\"M%d.5 %d.5L%d.5 %d.5\" stroke=\"#%06x\"%s/>", x1, y1, x2, y2, color, opacity());
	}

	@Override
	public void path(int color, int[] points) {
		add("<polyline points=\"%s\" fill=\"none\" stroke=\"#%06x\"%s/>", list(points), color, opacity());
	}

	@Override
	public void polygon(int color, int[] points) {
		add("<polygon points=\"%s\" fill=\"#%06x\"%s/>", list(points), color, opacity());
	}

	private static String list(int[] points) {
		var list = new StringBuilder();
		for (int i = 0; i + 1 < points.length; i += 2) {
			list.append(points[i]).append(',').append(points[i + 1]).append(' ');
		}
		return list.toString().strip();
	}

	@Override
	public void text(int color, String text, int x, int y) {
		String escaped = text.replace("&", "&amp;").replace("<", "&lt;");
		add("<text x=\"%d\" y=\"%d\" fill=\"#%06x\" textLength=\"%d\" xml:space=\"preserve\">%s</text>", x, y + sizes.textHeight() * 4 / 5, color, Math.max(1,
				textWidth(text)), escaped);
	}

	@Override
	public int textWidth(String text) {
		return sizes.textWidth(text);
	}

	@Override
	public int textHeight() {
		return sizes.textHeight();
	}

	@Override
	public void cells(Area area, int columns, int rows, int[] colors) {
		var data = new ImageData(columns, rows, 24, new PaletteData(0xff0000, 0xff00, 0xff));
		data.alphaData = new byte[colors.length];
		for (int i = 0; i < colors.length; i++) {
			data.setPixel(i % columns, i / columns, colors[i] & 0xffffff);
			data.alphaData[i] = (byte) (colors[i] >>> 24);
		}
		add("<image x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" "
				+ "href=\"data:image/png;base64,%s\"/>", area.x(), area.y(), area.width(), area.height(), Base64.getEncoder().encodeToString(Pictures.png(data)));
	}

	@Override
	public void clip(Area area) {
		unclip();
		clips++;
		clipped = true;
		add("<clipPath id=\"c%d\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/></clipPath>%n<g clip-path=\"url(#c%1$d)\">", clips, area.x(), area.y(), area
				.width(), area.height());
	}

	@Override
	public void unclip() {
		if (clipped) {
			clipped = false;
			add("</g>");
		}
	}

	@Override
	public void alpha(int shines) {
		alpha = shines;
	}
}
