// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.drivebay.host.plan.PlanDefaults;
import org.drivebay.md.geometry.Level;
import org.drivebay.ui.Images;
import org.drivebay.ui.viewer.AccessibleName;
import org.eclipse.gef.Request;
import org.eclipse.gef.Tool;
import org.eclipse.gef.dnd.TemplateTransfer;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.tools.ConnectionCreationTool;
import org.eclipse.gef.tools.CreationTool;
import org.eclipse.gef.tools.SelectionTool;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DragSource;
import org.eclipse.swt.dnd.DragSourceAdapter;
import org.eclipse.swt.dnd.DragSourceEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The tools beside the drawing: click one and then the drawing, drag it there, or press Enter for a new thing in the selected array. A plain
 * table, so that it looks as the platform does, dark or light.
 */
final class PlanPalette {

	/**
	 * What a row is for.
	 *
	 * @param devices what it makes, null for a tool that makes none
	 */
	private record Entry(Tool tool, @Nullable NewDevices devices) {
	}

	private final PlanDomain domain;
	private final LocalResourceManager images;
	private final Table table;

	/** @param placed what Enter on a row that makes something does */
	PlanPalette(Composite parent, PlanDomain domain, Consumer<NewDevices> placed) {
		this.domain = domain;
		this.table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
		this.images = new LocalResourceManager(JFaceResources.getResources(), table);
		fill();
		table.addListener(SWT.Selection, event -> domain.setActiveTool(((Entry) event.item.getData()).tool()));
		table.addListener(SWT.DefaultSelection, event -> {
			NewDevices devices = ((Entry) event.item.getData()).devices();
			if (devices != null) {
				placed.accept(devices);
			}
		});
		table.addListener(SWT.MouseMove, event -> {
			TableItem item = table.getItem(new Point(event.x, event.y));
			String tip = item == null ? null : (String) item.getData("tip");
			if (!Objects.equals(tip, table.getToolTipText())) {
				table.setToolTipText(tip);
			}
		});
		domain.onDefaultTool(() -> {
			if (!table.isDisposed()) {
				table.setSelection(0);
			}
		});
		domain.setDefaultTool(new SelectionTool());
		domain.loadDefaultTool();
		dragSource();
		AccessibleName.set(table, "Palette");
	}

	Table control() {
		return table;
	}

	private void fill() {
		row(Images.POINTER, "Select", "Select and move", new Entry(new SelectionTool(), null));
		row(Images.CONNECT, "Connection", "Draw a line from a device to an array", new Entry(new SlotTool(), null));
		creation(Images.DISK, "Member", "A disk, imagined by its size; on an array it is a member", devices("Add member", false, null));
		creation(Images.SPARE, "Spare", "A disk; on an array it is a spare", devices("Add spare", true, null));
		for (Level level : Level.values()) {
			creation(Images.ARRAY, level.label(), "A " + level.label() + " array; on another array it is a member",
					devices("Add " + level.label(), false, level));
		}
	}

	private static NewDevices devices(String label, boolean spare, @Nullable Level level) {
		return new NewDevices(label, spare, plan -> List.of(level == null ? PlanDefaults.member(plan) : PlanDefaults.array(plan, level)));
	}

	private void creation(Images image, String text, String tip, NewDevices devices) {
		row(image, text, tip, new Entry(new CreationTool(devices), devices));
	}

	private void row(Images image, String text, String tip, Entry entry) {
		TableItem item = new TableItem(table, SWT.NONE);
		item.setImage(images.create(image.descriptor()));
		item.setText(text);
		item.setData(entry);
		item.setData("tip", tip);
	}

	private void dragSource() {
		var source = new DragSource(table, DND.DROP_COPY);
		source.setTransfer(new Transfer[] { TemplateTransfer.getInstance() });
		source.addDragListener(new DragSourceAdapter() {
			@Override
			public void dragStart(DragSourceEvent event) {
				TableItem item = table.getItem(new Point(event.x, event.y));
				NewDevices devices = item == null ? null : ((Entry) item.getData()).devices();
				event.doit = devices != null;
				TemplateTransfer.getInstance().setTemplate(devices);
			}

			@Override
			public void dragSetData(DragSourceEvent event) {
				event.data = TemplateTransfer.getInstance().getTemplate();
			}

			@Override
			public void dragFinished(DragSourceEvent event) {
				TemplateTransfer.getInstance().setTemplate(null);
				domain.loadDefaultTool();
			}
		});
	}

	/** A line is one slot; the policies know what it joins. */
	private static final class SlotTool extends ConnectionCreationTool {
		SlotTool() {
			setUnloadWhenFinished(true);
		}

		@Override
		protected Request createTargetRequest() {
			return new CreateConnectionRequest();
		}
	}
}
