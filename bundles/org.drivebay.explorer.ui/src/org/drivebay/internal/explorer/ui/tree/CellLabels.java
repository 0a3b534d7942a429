// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import org.drivebay.model.ConnectionState;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.Node;
import org.drivebay.ui.Palette;
import org.drivebay.ui.viewer.Flash;
import org.drivebay.ui.viewer.LiveLabels;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Control;

/** The cells of one column. */
final class CellLabels extends LiveLabels {

	private final ExplorerColumn column;
	private final NodeTooltip tooltip;
	private final @Nullable NodeImages images;

	/** @param images for the first column, else null */
	CellLabels(ExplorerColumn column, Control control, Flash flash, NodeTooltip tooltip, @Nullable NodeImages images) {
		super(control, flash, column.ordinal());
		this.column = column;
		this.tooltip = tooltip;
		this.images = images;
	}

	@Override
	public String getText(Object element) {
		return column.text(element);
	}

	@Override
	public @Nullable Image getImage(Object element) {
		NodeImages source = images;
		return source == null ? null : source.image(element);
	}

	@Override
	public @Nullable Color getForeground(Object element) {
		return switch (column) {
			case DETAILS -> palette().muted();
			case STATE -> stateColor(element, palette());
			case NAME, LEVEL, SIZE -> null;
		};
	}

	private static @Nullable Color stateColor(Object element, Palette palette) {
		if (element instanceof Host host) {
			ConnectionState state = host.getConnectionState();
			return state == ConnectionState.REFUSED ? palette.critical() : state == ConnectionState.WAITING ? palette.warning() : null;
		}
		boolean bad = element instanceof Node node && node.getHealth() != null && node.getHealth().getLevel().getValue() >= HealthLevel.WARNING_VALUE;
		return bad ? palette.of(((Node) element).getHealth().getLevel()) : null;
	}

	@Override
	public @Nullable String getToolTipText(Object element) {
		return tooltip.text(element, column);
	}
}
