// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.figure;

import java.util.List;

import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;

/** A member, a partition or an array: a box with a title, some lines, and what is in it. */
public class BoxFigure extends Figure {

	/** Of its corners, in pixels. */
	public static final int ARC = 8;

	private final Label title = new Label();
	private final Figure lines = new Figure();
	private final Figure inside = new Figure();
	private Color fill;
	private Color outline;
	private int outlineWidth = 1;

	public BoxFigure() {
		setBorder(new MarginBorder(6, 9, 7, 9));
		setLayoutManager(column(3));
		title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		title.setLabelAlignment(PositionConstants.LEFT);
		title.setIconTextGap(5);
		lines.setLayoutManager(column(1));
		inside.setLayoutManager(column(3));
		add(title);
		add(lines);
		add(inside);
	}

	private static ToolbarLayout column(int spacing) {
		var layout = new ToolbarLayout();
		layout.setSpacing(spacing);
		layout.setStretchMinorAxis(true);
		return layout;
	}

	/** Where the parts of a member's or array's own go. */
	public IFigure inside() {
		return inside;
	}

	/** The title's place, for editing it. */
	public Label title() {
		return title;
	}

	/** @param colors null leaves them */
	public void show(Image icon, String name, List<String> details, PlanColors colors, boolean isArray) {
		title.setIcon(icon);
		title.setText(name);
		title.setForegroundColor(colors.text());
		lines.removeAll();
		for (String detail : details) {
			Label line = new Label(detail);
			line.setLabelAlignment(PositionConstants.LEFT);
			line.setForegroundColor(colors.muted());
			lines.add(line);
		}
		fill = isArray ? colors.array() : colors.box();
		outline = isArray ? colors.accent() : colors.outline();
		repaint();
	}

	/** Marks what is wrong: a thick outline, and a tool tip that says it. */
	public void mark(@Nullable Color color, String tip) {
		if (color != null) {
			outline = color;
		}
		outlineWidth = color == null ? 1 : 2;
		Label text = new Label(tip);
		text.setBorder(new MarginBorder(3));
		setToolTip(tip.isEmpty() ? null : text);
		repaint();
	}

	/** The colour inside. */
	public Color fill() {
		return fill;
	}

	/** The colour of its line. */
	public Color outline() {
		return outline;
	}

	/** In pixels. */
	public int outlineWidth() {
		return outlineWidth;
	}

	@Override
	protected void paintFigure(Graphics graphics) {
		Rectangle box = getBounds().getCopy().resize(-1, -1);
		graphics.setAntialias(SWT.ON);
		graphics.setBackgroundColor(fill);
		graphics.fillRoundRectangle(box, ARC, ARC);
		graphics.setForegroundColor(outline);
		graphics.setLineWidth(outlineWidth);
		graphics.drawRoundRectangle(outlineWidth > 1 ? box.getCopy().shrink(1, 1) : box, ARC, ARC);
	}
}
