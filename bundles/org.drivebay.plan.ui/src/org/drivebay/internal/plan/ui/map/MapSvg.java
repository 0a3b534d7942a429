// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.internal.plan.ui.figure.Svg;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** A picture of a block map as SVG, with the marks that the map on the screen has. */
public final class MapSvg {

	private static final int FONT = 13;
	private static final int MARK = 5;

	private final MapPicture picture;
	private final PlanColors colors;
	private final Svg svg;

	private MapSvg(MapPicture picture, PlanColors colors) {
		this.picture = picture;
		this.colors = colors;
		Point size = picture.size();
		this.svg = new Svg(new Rectangle(0, 0, size.x, size.y), colors.canvas());
	}

	public static String of(MapPicture picture, PlanColors colors) {
		var writer = new MapSvg(picture, colors);
		for (int role = 0; role < picture.map().columns(); role++) {
			writer.head(role);
		}
		for (int row = 0; row < picture.rows(); row++) {
			writer.row(row);
		}
		return writer.svg.finish();
	}

	private void head(int role) {
		boolean failed = picture.map().failed().get(role);
		Rectangle area = picture.head(role);
		int middle = area.x + area.width / 2;
		svg.text(middle, area.y + area.height / 4, Svg.Anchor.MIDDLE, FONT, false, failed ? colors.lost() : colors.text(), picture.map().members().get(role));
		svg.text(middle, area.y + area.height * 3 / 4, Svg.Anchor.MIDDLE, FONT, false, failed ? colors.lost() : colors.muted(), failed ? "failed" : String.valueOf(role));
	}

	private void row(int row) {
		Rectangle first = picture.cell(row, 0);
		svg.text(picture.margin() - 6, first.y + first.height / 2, Svg.Anchor.END, FONT, false, colors.muted(), String.valueOf(picture.first() + row));
		for (int role = 0; role < picture.map().columns(); role++) {
			cell(picture.map().cell(picture.first() + row, role), picture.cell(row, role));
		}
	}

	private void cell(BlockMap.Cell cell, Rectangle area) {
		svg.box(area, BlockPainter.color(colors, cell.kind(), cell.state()), colors.outline(), 0, 0);
		int x = area.x;
		int y = area.y;
		switch (cell.state()) {
			case LOST -> {
				svg.line(new int[] { x + 3, y + 3, x + 3 + MARK, y + 3 + MARK }, colors.onBlock(), 1, false);
				svg.line(new int[] { x + 3 + MARK, y + 3, x + 3, y + 3 + MARK }, colors.onBlock(), 1, false);
			}
			case REBUILT -> svg.line(new int[] { x, y + area.height, x + area.height, y }, colors.onBlock(), 1, false);
			case DEGRADED -> svg.line(new int[] { x, y + MARK, x + MARK, y }, colors.lost(), 2, false);
			case WHOLE -> {
				// no mark
			}
		}
		if (cell.bad()) {
			int teeth = y + area.height - BlockPainter.STRIP / 2;
			svg.line(new int[] { x, teeth, x + area.width, teeth }, colors.onBlock(), BlockPainter.STRIP, true);
		}
		svg.text(x + area.width / 2, y + area.height / 2, Svg.Anchor.MIDDLE, FONT, false, colors.onBlock(), BlockPainter.text(cell));
	}
}
