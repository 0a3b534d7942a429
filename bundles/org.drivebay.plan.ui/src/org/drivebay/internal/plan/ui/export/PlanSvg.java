// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.export;

import java.util.List;

import org.drivebay.internal.plan.ui.figure.BoxFigure;
import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.internal.plan.ui.figure.SlotStrip;
import org.drivebay.internal.plan.ui.figure.Svg;
import org.drivebay.internal.plan.ui.figure.Svg.Anchor;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.Rectangle;

/** The drawing of a plan as SVG: the figures as they stand on the screen, but for icons. UI thread. */
final class PlanSvg {

	private static final double PIXELS_PER_POINT = 96.0 / 72;

	private final Svg svg;

	private PlanSvg(Svg svg) {
		this.svg = svg;
	}

	/** @param layers what is drawn, the last on top */
	static String of(List<IFigure> layers, Rectangle view, PlanColors colors) {
		var writer = new PlanSvg(new Svg(view, colors.canvas()));
		layers.forEach(writer::figure);
		return writer.svg.finish();
	}

	private void figure(IFigure figure) {
		if (!figure.isVisible()) {
			return;
		}
		switch (figure) {
			case BoxFigure box -> svg.box(area(box.getBounds()), box.fill(), box.outline(), box.outlineWidth(), BoxFigure.ARC);
			case SlotStrip strip -> strip(strip);
			case PolylineConnection line -> svg.line(line.getPoints().toIntArray(), line.getForegroundColor(), line.getLineWidth(), line.getLineStyle() == Graphics.LINE_DASH);
			case Label label -> label(label);
			default -> {
				// holds others
			}
		}
		for (Object child : figure.getChildren()) {
			figure((IFigure) child);
		}
	}

	private void strip(SlotStrip strip) {
		for (int i = 0; i < strip.cells().size(); i++) {
			SlotStrip.Cell cell = strip.cells().get(i);
			Rectangle area = area(strip.cell(i));
			svg.box(area, strip.fill(cell), strip.fill(cell), 0, 0);
			svg.text(area.x + area.width / 2, area.y + area.height / 2, Anchor.MIDDLE, area.height * 2 / 3, false, strip.text(cell), cell.label());
		}
	}

	/** Without its icon, and without the room for it. */
	private void label(Label label) {
		Rectangle area = area(label.getBounds());
		FontData font = label.getFont().getFontData()[0];
		svg.text(area.x, area.y + area.height / 2, Anchor.START, (int) Math.round(font.getHeight() * PIXELS_PER_POINT), (font.getStyle() & SWT.BOLD) != 0,
				label.getForegroundColor(), label.getText());
	}

	private static Rectangle area(org.eclipse.draw2d.geometry.Rectangle bounds) {
		return new Rectangle(bounds.x, bounds.y, bounds.width, bounds.height);
	}
}
