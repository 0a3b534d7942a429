// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.map;

import java.util.BitSet;
import java.util.List;

import org.drivebay.host.LabService;
import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.internal.plan.ui.PlanEditor;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.ModelWatch;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;

/** The block map of the array that is selected in a plan or in the explorer. It follows each change of the plan. */
public final class BlockMapView extends ViewPart {

	public static final String ID = "org.drivebay.plan.ui.view.blockmap";

	private static final String HINT = "Select an array in a RAID plan or in the explorer";

	private final ISelectionListener selectionListener = this::selectionChanged;
	private final Runnable refresh = this::refresh;
	private Label title;
	private Text address;
	private BlockMapCanvas canvas;
	private SurvivalTable survival;
	private Label pointer;
	private @Nullable PlanArray array;
	private @Nullable PlanDocument document;
	private @Nullable BlockMap map;
	private BitSet failed = new BitSet();
	private final LiveBadBlocks badBlocks = new LiveBadBlocks(this::refresh);

	@Override
	public void createPartControl(Composite parent) {
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(parent);
		createBar(parent);
		var sash = new SashForm(parent, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
		canvas = new BlockMapCanvas(sash, this::toggle, this::pointAt);
		survival = new SurvivalTable(sash);
		sash.setWeights(72, 28);
		GridDataFactory.fillDefaults().indent(6, 0).applyTo(new BlockLegend(parent));
		pointer = new Label(parent, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(pointer);
		getSite().getPage().addSelectionListener(selectionListener);
		new ModelWatch(UI.service(LabService.class).lab(), canvas, changes -> hostsChanged());
		refresh();
		if (getSite().getPage().getActiveEditor() instanceof PlanEditor editor) {
			selectionChanged(editor, editor.getSite().getSelectionProvider().getSelection());
		}
	}

	private void createBar(Composite parent) {
		Composite bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(6, 3).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		title = new Label(bar, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(title);
		new Label(bar, SWT.NONE).setText("&Go to:");
		address = new Text(bar, SWT.SEARCH);
		address.setMessage("sector, 1.5 GiB, disk2:4096");
		address.setToolTipText("A sector or size in the array, or MEMBER:SECTOR counted from the member's data offset");
		GridDataFactory.swtDefaults().hint(190, SWT.DEFAULT).applyTo(address);
		address.addListener(SWT.DefaultSelection, event -> goTo());
	}

	/** An array's map as it looks here, with the members that have failed; null if that of another one is shown. */
	public @Nullable BlockMap shown(PlanArray of) {
		return of == array ? map : null;
	}

	private void selectionChanged(IWorkbenchPart part, ISelection selection) {
		Object selected = selection instanceof IStructuredSelection structured ? structured.getFirstElement() : null;
		PlanArray found = MapSubject.of(selected, array);
		if (found == null || found == array) {
			return;
		}
		failed = new BitSet();
		array = found;
		follow(part instanceof PlanEditor editor ? editor.document() : null);
		address.setText("");
		refresh();
		canvas.scrollTo(0);
	}

	private void follow(@Nullable PlanDocument next) {
		if (document != null) {
			document.removeListener(refresh);
		}
		document = next;
		if (next != null) {
			next.onChange(refresh);
		}
	}

	/** Computes the map anew; cells are computed when they are drawn. */
	private void refresh() {
		if (canvas.isDisposed()) {
			return;
		}
		PlanArray shown = array;
		boolean gone = shown == null || document != null && shown.eContainer() == null;
		map = null;
		String text = HINT;
		if (shown != null && !gone) {
			try {
				Geometry geometry = (document == null ? new PlanGeometry() : document.geometry()).geometry(shown);
				failed.clear(geometry.spec().members().size(), Math.max(geometry.spec().members().size(), failed.length()));
				missing(shown);
				badBlocks.follow(shown);
				map = new BlockMap(String.valueOf(shown.getName()), geometry, MapSubject.members(shown), failed, badBlocks.of(geometry.spec()));
				text = title(shown, geometry);
			} catch (SpecException e) {
				text = shown.getName() + " cannot be mapped: " + e.getMessage();
			}
		}
		title.setText(text);
		title.setToolTipText(text);
		canvas.show(map);
		survival.show(map);
		pointer.setText("");
	}

	/** Bad blocks are drawn as soon as a host has told of them. */
	private void hostsChanged() {
		if (array != null && map != null && badBlocks.isBehind(array)) {
			refresh();
		}
	}

	/** A role without a device is a member that has failed. */
	private void missing(PlanArray shown) {
		List<PlanSlot> roles = PlanGeometry.roles(shown);
		for (int role = 0; role < roles.size(); role++) {
			if (roles.get(role).getDevice() == null) {
				failed.set(role);
			}
		}
	}

	private static String title(PlanArray shown, Geometry geometry) {
		String layout = geometry.spec().layoutName();
		return shown.getName() + "  ·  " + shown.getLevel() + (layout.isEmpty() ? "" : " " + layout) + String.format("  ·  %,d rows", geometry.rows());
	}

	private void toggle(int role) {
		failed.flip(role);
		long top = canvas.top();
		refresh();
		canvas.scrollTo(top);
	}

	private void pointAt(BlockText.Spot spot) {
		if (map != null) {
			pointer.setText(BlockText.describe(map, spot));
		}
	}

	private void goTo() {
		if (map == null || address.getText().isBlank()) {
			return;
		}
		List<BlockText.Spot> spots = BlockText.find(map, address.getText());
		canvas.mark(spots);
		pointer.setText(spots.isEmpty() ? address.getText() + " is no address of " + map.name() : BlockText.describe(map, spots.getFirst()));
	}

	@Override
	public void setFocus() {
		canvas.setFocus();
	}

	@Override
	public void dispose() {
		getSite().getPage().removeSelectionListener(selectionListener);
		follow(null);
		super.dispose();
	}
}
