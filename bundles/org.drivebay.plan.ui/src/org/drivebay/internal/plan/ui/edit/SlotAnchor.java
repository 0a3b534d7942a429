// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.drivebay.internal.plan.ui.figure.SlotStrip;
import org.eclipse.draw2d.AbstractConnectionAnchor;
import org.eclipse.draw2d.geometry.Point;

/** Below one place of an array. */
final class SlotAnchor extends AbstractConnectionAnchor {

	private final int index;

	SlotAnchor(SlotStrip owner, int index) {
		super(owner);
		this.index = index;
	}

	@Override
	public Point getLocation(Point reference) {
		Point foot = ((SlotStrip) getOwner()).foot(index);
		getOwner().translateToAbsolute(foot);
		return foot;
	}
}
