// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.reshape;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.drivebay.host.plan.PlanDefaults;
import org.drivebay.internal.plan.ui.Sizes;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.reshape.Reshape;
import org.drivebay.md.reshape.ReshapePlanner;
import org.drivebay.md.reshape.ReshapeTarget;
import org.drivebay.md.reshape.Shape;
import org.drivebay.ui.dialogs.Fields;
import org.drivebay.ui.dialogs.TitledDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks for another shape and shows the legal steps to it. Nothing is run: a reshape may take days, and is the host's to watch. */
final class ReshapeDialog extends TitledDialog {

	private static final List<String> CHUNKS = Stream.iterate(4, kib -> kib <= 1 << 14, kib -> kib * 2).map(kib -> kib + " KiB").toList();
	private static final int MOST_MEMBERS = 256;

	private final ReshapeTarget target;
	private final List<String> free;
	private Combo level;
	private Combo layout;
	private Combo chunk;
	private Spinner count;
	private Text backup;
	private Text steps;

	/**
	 * For one array.
	 *
	 * @param free devices that it can get
	 */
	ReshapeDialog(Shell parent, ReshapeTarget target, List<String> free) {
		super(parent, "Change Shape");
		this.target = target;
		this.free = free;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(860, 620);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(target.device() + ", " + target.now().text());
		Composite area = area(parent, 8);
		level = combo(area, "&Level:", Arrays.stream(Level.values()).map(Level::label).toList());
		layout = combo(area, "La&yout:", List.of());
		chunk = combo(area, "&Chunk:", CHUNKS);
		Fields.label(area, "&Members:");
		count = new Spinner(area, SWT.BORDER);
		count.setValues(target.now().raidDisks(), 1, MOST_MEMBERS, 0, 1, 4);
		count.addListener(SWT.Modify, event -> plan());
		backup = Fields.text(area, "&Backup file:", 7, SWT.NONE);
		backup.setText("/root/reshape-" + target.device().replaceFirst(".*/", "") + ".backup");
		backup.setToolTipText("On the host, on a device that is no part of the array. It is used only where a step needs it");
		backup.addListener(SWT.Modify, event -> plan());
		steps = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
		steps.setFont(JFaceResources.getTextFont());
		GridDataFactory.fillDefaults().grab(true, true).span(8, 1).hint(700, 320).applyTo(steps);
		begin();
		return area;
	}

	private Combo combo(Composite area, String label, List<String> items) {
		Combo combo = Fields.choice(area, label, items, 1);
		combo.addListener(SWT.Selection, event -> {
			if (combo == level) {
				offerLayouts("");
			}
			plan();
		});
		return combo;
	}

	private void begin() {
		level.setText(target.now().level().label());
		offerLayouts(target.now().layout());
		chunk.setText(target.now().chunkSectors() == 0 ? PlanDefaults.CHUNK_SECTORS / 2 + " KiB" : target.now().chunkSectors() / 2 + " KiB");
		plan();
	}

	private Level level() {
		return Level.of(level.getText()).orElseThrow();
	}

	/** @param wanted an empty text for the level's usual one */
	private void offerLayouts(String wanted) {
		List<String> known = level() == Level.RAID0 ? List.of() : PlanDefaults.layouts(level());
		layout.setItems(Stream.concat(known.stream(), Stream.of(wanted)).filter(name -> !name.isEmpty()).distinct().toArray(String[]::new));
		layout.setText(wanted.isEmpty() ? PlanDefaults.layout(level()) : wanted);
		layout.setEnabled(!known.isEmpty());
		chunk.setEnabled(level().hasChunks());
	}

	private void plan() {
		int sectors = level().hasChunks() ? (int) Sizes.parse(chunk.getText()).orElse(PlanDefaults.CHUNK_SECTORS) : 0;
		var shape = new Shape(level(), layout.getText(), sectors, count.getSelection());
		var wanted = new ReshapeTarget.Wanted(shape, free, backup.getText().strip());
		Reshape reshape = ReshapePlanner.plan(target, wanted);
		steps.setText(ReshapeText.of(reshape, target.device()));
		switch (reshape) {
			case Reshape.Refused(String reason) -> setMessage("There is no way to this shape as things are.", IMessageProvider.ERROR);
			case Reshape.Steps(var way) -> setMessage(way.isEmpty() ? "Choose another shape." : "Nothing is run from here: have a backup before you do.",
					way.isEmpty() ? IMessageProvider.NONE : IMessageProvider.WARNING);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}
}
