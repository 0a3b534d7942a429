// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.internal.plan.ui.figure.PlanColors;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.ui.Themes;
import org.eclipse.draw2d.FigureCanvas;
import org.eclipse.draw2d.Viewport;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.KeyHandler;
import org.eclipse.gef.LayerConstants;
import org.eclipse.gef.MouseWheelHandler;
import org.eclipse.gef.MouseWheelZoomHandler;
import org.eclipse.gef.SnapToGrid;
import org.eclipse.gef.editparts.ScalableFreeformRootEditPart;
import org.eclipse.gef.editparts.ZoomManager;
import org.eclipse.gef.ui.parts.GraphicalViewerKeyHandler;
import org.eclipse.gef.ui.parts.ScrollingGraphicalViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorPart;

/** The drawing with its palette beside it. */
public final class PlanCanvas {

	private static final int GRID = 10;
	private static final double[] ZOOM_LEVELS = { 0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3 };

	private final Composite area;
	private final ScrollingGraphicalViewer viewer = new ScrollingGraphicalViewer();
	private final ScalableFreeformRootEditPart root = new ScalableFreeformRootEditPart();
	private final PlanDomain domain;
	private final PlanDocument document;

	public PlanCanvas(Composite parent, IEditorPart editor, RaidPlan plan) {
		domain = new PlanDomain(editor);
		document = new PlanDocument(plan, domain.getCommandStack());
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		PlanPalette palette = new PlanPalette(area, domain, this::place);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(palette.control());
		Control canvas = createViewer(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
		viewer.setContents(plan);
		((PlanPart) viewer.getContents()).refreshAll();
		colour();
		Themes.onChange(canvas, this::colour);
	}

	private Control createViewer(Composite parent) {
		Control canvas = viewer.createControl(parent);
		domain.addViewer(viewer);
		root.getZoomManager().setZoomLevels(ZOOM_LEVELS);
		viewer.setRootEditPart(root);
		viewer.setEditPartFactory(new PlanParts(document));
		viewer.setKeyHandler(new GraphicalViewerKeyHandler(viewer).setParent(new KeyHandler()));
		viewer.setProperty(MouseWheelHandler.KeyGenerator.getKey(SWT.MOD1), MouseWheelZoomHandler.SINGLETON);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_SPACING, new Dimension(GRID, GRID));
		setGrid(true);
		viewer.addDropTargetListener(new PaletteDropListener(viewer));
		viewer.addDropTargetListener(new NodeDropListener(viewer));
		return canvas;
	}

	/** Without the mouse: into the selected array, or below all that is there. */
	private void place(NewDevices devices) {
		Object selected = viewer.getSelectedEditParts().isEmpty() ? null : ((EditPart) viewer.getSelectedEditParts().getFirst()).getModel();
		int bottom = document.plan().getDevices().stream().mapToInt(PlanDevice::getY).max().orElse(-Arrange.ROW_PITCH) + Arrange.ROW_PITCH;
		document.commands().execute(selected instanceof PlanArray array ? PlanEdits.createIn(array, devices)
				: PlanEdits.create(devices.label(), document.plan(), () -> devices.make(document.plan()), 2 * GRID, bottom));
	}

	private void colour() {
		PlanColors colors = PlanColors.of(viewer.getControl());
		viewer.getControl().setBackground(colors.canvas());
		root.getLayer(LayerConstants.GRID_LAYER).setForegroundColor(colors.grid());
		Viewport viewport = ((FigureCanvas) viewer.getControl()).getViewport();
		viewport.setBackgroundColor(colors.canvas());
		viewport.setOpaque(true);
		((PlanPart) viewer.getContents()).refreshAll();
	}

	public Composite control() {
		return area;
	}

	public ScrollingGraphicalViewer viewer() {
		return viewer;
	}

	public PlanDocument document() {
		return document;
	}

	public ZoomManager zoom() {
		return root.getZoomManager();
	}

	public boolean hasGrid() {
		return Boolean.TRUE.equals(viewer.getProperty(SnapToGrid.PROPERTY_GRID_ENABLED));
	}

	/** Shows the grid, and lets what is moved keep to it. */
	public void setGrid(boolean shown) {
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_ENABLED, shown);
		viewer.setProperty(SnapToGrid.PROPERTY_GRID_VISIBLE, shown);
	}
}
