// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.drivebay.host.plan.PlanDefaults;
import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.host.text.Quantities;
import org.drivebay.internal.plan.ui.DeviceText;
import org.drivebay.internal.plan.ui.Sizes;
import org.drivebay.internal.plan.ui.map.BlockMap;
import org.drivebay.md.geometry.Level;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** One side of a comparison: an array of the plan, with a level, layout and chunk that may differ from the plan's. The plan stays as it is. */
final class LayoutChoice {

	private static final String DEFAULT = "(mdadm's choice)";
	private static final List<String> CHUNKS = Stream.iterate(8L, chunk -> chunk <= 1 << 15, chunk -> chunk * 2).map(Quantities::sectors).toList();

	private final RaidPlan plan;
	private final List<PlanArray> arrays;
	private final Runnable changed;
	private final Combo array;
	private final Combo level;
	private final Combo layout;
	private final Combo chunk;

	/** @param changed something was chosen */
	LayoutChoice(Composite parent, RaidPlan plan, PlanArray first, Runnable changed) {
		this.plan = plan;
		this.changed = changed;
		this.arrays = PlanGeometry.inOrder(plan);
		var bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(4).applyTo(bar);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		array = combo(bar, "Array");
		level = combo(bar, "Level");
		layout = combo(bar, "Layout");
		chunk = combo(bar, "Chunk");
		array.setItems(arrays.stream().map(DeviceText::name).toArray(String[]::new));
		level.setItems(Arrays.stream(Level.values()).map(Level::label).toArray(String[]::new));
		array.select(arrays.indexOf(first));
		array.addListener(SWT.Selection, event -> takeOver());
		level.addListener(SWT.Selection, event -> {
			offerLayouts(DEFAULT);
			changed.run();
		});
		layout.addListener(SWT.Selection, event -> changed.run());
		chunk.addListener(SWT.Selection, event -> changed.run());
		show(chosen());
	}

	private static Combo combo(Composite bar, String tip) {
		var cell = new Composite(bar, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(cell);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
		new Label(cell, SWT.NONE).setText(tip);
		var combo = new Combo(cell, SWT.READ_ONLY);
		combo.setToolTipText(tip);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private PlanArray chosen() {
		return arrays.get(array.getSelectionIndex());
	}

	private void takeOver() {
		show(chosen());
		changed.run();
	}

	private void show(PlanArray shown) {
		level.setText(String.valueOf(shown.getLevel()));
		offerLayouts(shown.getLayout() == null ? DEFAULT : shown.getLayout());
		String size = Quantities.sectors(shown.getChunkSectors() == 0 ? PlanDefaults.CHUNK_SECTORS : shown.getChunkSectors());
		chunk.setItems(Stream.concat(CHUNKS.stream(), Stream.of(size)).distinct().toArray(String[]::new));
		chunk.setText(size);
	}

	private void offerLayouts(String wanted) {
		var offered = new ArrayList<>(List.of(DEFAULT));
		Level.of(level.getText()).map(PlanDefaults::layouts).ifPresent(offered::addAll);
		if (!offered.contains(wanted)) {
			offered.add(wanted);
		}
		layout.setItems(offered.toArray(String[]::new));
		layout.setText(wanted);
		layout.setEnabled(offered.size() > 1);
		chunk.setEnabled(Level.of(level.getText()).map(Level::hasChunks).orElse(false));
	}

	/** Another level than the plan's, to begin the comparison with. */
	void choose(Level other) {
		level.setText(other.label());
		offerLayouts(DEFAULT);
	}

	/**
	 * The array as chosen.
	 *
	 * @throws org.drivebay.md.geometry.SpecException if md would not run it
	 */
	BlockMap map() {
		RaidPlan copy = EcoreUtil.copy(plan);
		PlanArray variant = (PlanArray) copy.getDevices().get(plan.getDevices().indexOf(chosen()));
		Level.of(level.getText()).ifPresent(wanted -> PlanDefaults.setLevel(variant, wanted));
		variant.setLayout(DEFAULT.equals(layout.getText()) ? null : layout.getText());
		if (chunk.isEnabled()) {
			variant.setChunkSectors((int) Sizes.parse(chunk.getText()).orElse(PlanDefaults.CHUNK_SECTORS));
		}
		return BlockMap.of(variant, new PlanGeometry());
	}

	/** raid6 left-symmetric. */
	static String title(BlockMap map) {
		String name = map.geometry().spec().layoutName();
		return map.name() + "  ·  " + map.geometry().spec().level().label() + (name.isEmpty() ? "" : " " + name);
	}
}
