// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.Point;

/** In the middle of a box's upper edge: what the box is a part of stands above it. */
final class TopAnchor extends AbstractConnectionAnchor {

	TopAnchor(IFigure owner) {
		super(owner);
	}

	@Override
	public Point getLocation(Point reference) {
		Point top = getOwner().getBounds().getTop();
		getOwner().translateToAbsolute(top);
		return top;
	}
}
