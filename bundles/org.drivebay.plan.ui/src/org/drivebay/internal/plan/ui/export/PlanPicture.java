// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.export;

import java.util.List;

import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.SWTGraphics;
import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.editparts.LayerManager;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;

/** The whole drawing of a plan at 100 %, whatever of it is scrolled into sight, without grid and selection. UI thread. */
final class PlanPicture {

	private static final int MARGIN = 16;

	private final PlanCanvas canvas;
	private final List<IFigure> layers;

	PlanPicture(PlanCanvas canvas) {
		this.canvas = canvas;
		var manager = (LayerManager) canvas.viewer().getEditPartRegistry().get(LayerManager.ID);
		layers = List.of(manager.getLayer(LayerConstants.PRIMARY_LAYER), manager.getLayer(LayerConstants.CONNECTION_LAYER));
	}

	private Rectangle view() {
		var all = new org.eclipse.draw2d.geometry.Rectangle();
		boolean first = true;
		for (Object part : canvas.viewer().getContents().getChildren()) {
			var bounds = ((GraphicalEditPart) part).getFigure().getBounds();
			all = first ? bounds.getCopy() : all.union(bounds);
			first = false;
		}
		all.expand(MARGIN, MARGIN);
		return new Rectangle(all.x, all.y, all.width, all.height);
	}

	private PlanColors colors() {
		return PlanColors.of(canvas.viewer().getControl());
	}

	String svg() {
		return PlanSvg.of(layers, view(), colors());
	}

	ImageData image() {
		Rectangle view = view();
		var image = new Image(canvas.viewer().getControl().getDisplay(), view.width, view.height);
		var gc = new GC(image);
		var graphics = new SWTGraphics(gc);
		try {
			gc.setBackground(colors().canvas());
			gc.fillRectangle(0, 0, view.width, view.height);
			graphics.translate(-view.x, -view.y);
			layers.forEach(layer -> layer.paint(graphics));
			return image.getImageData();
		} finally {
			graphics.dispose();
			gc.dispose();
			image.dispose();
		}
	}
}
