// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.host.text.Quantities;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.MdArray;
import org.drivebay.ui.Palette;
import org.drivebay.ui.Themes;
import org.drivebay.ui.viewer.SyncProgress;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What the array is and how it is, in two or three lines. */
final class InspectorHeader {

	private static final int STEPS = 1000;

	private final Composite area;
	private final Label title;
	private final Label summary;
	private final Label findings;
	private final Composite progressLine;
	private final ProgressBar bar;
	private final Label progressText;
	private @Nullable MdArray shown;

	InspectorHeader(Composite parent, String name) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(8, 6).spacing(6, 3).applyTo(area);
		title = new Label(area, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		title.setText(name);
		summary = line(area);
		findings = line(area);
		progressLine = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(progressLine);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(progressLine);
		bar = new ProgressBar(progressLine, SWT.HORIZONTAL);
		bar.setMaximum(STEPS);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).hint(220, SWT.DEFAULT).applyTo(bar);
		progressText = line(progressLine);
		Themes.onChange(area, () -> show(shown));
		show(null);
	}

	Composite control() {
		return area;
	}

	/** @param array null while it is not there */
	void show(@Nullable MdArray array) {
		shown = array;
		set(summary, array == null ? "" : summary(array));
		HealthLevel level = array == null || array.getHealth() == null ? HealthLevel.UNKNOWN : array.getHealth().getLevel();
		SyncProgress progress = array == null ? null : SyncProgress.of(array);
		// while all is well, the bar says all that the findings do
		boolean said = progress != null && level.getValue() < HealthLevel.WARNING_VALUE;
		set(findings, array == null || array.getHealth() == null || said ? "" : String.join("  ", array.getHealth().getReasons()));
		findings.setForeground(Palette.of(area).of(level));
		if (progress != null) {
			bar.setSelection((int) Math.round(progress.fraction() * STEPS));
			set(progressText, progress.text());
		}
		boolean moved = showIf(progressLine, progress != null);
		moved |= showIf(findings, !findings.getText().isEmpty());
		moved |= showIf(summary, !summary.getText().isEmpty());
		if (moved) {
			area.getParent().layout(true, true);
		}
	}

	private static String summary(MdArray array) {
		List<String> parts = new ArrayList<>();
		parts.add(array.getLevel() == null ? "no level" : array.getLevel());
		if (array.getLayout() != null) {
			parts.add(array.getLayout());
		}
		parts.add(array.getRaidDisks() == 1 ? "1 disk" : array.getRaidDisks() + " disks");
		if (array.getChunkSectors() > 0) {
			parts.add("chunk " + Quantities.sectors(array.getChunkSectors()));
		}
		parts.add(Quantities.sectors(array.getSizeSectors()));
		if (array.getArrayState() != null) {
			parts.add(array.getArrayState());
		}
		if (array.isSyncDelayed()) {
			parts.add(array.getSyncAction() + " delayed");
		}
		return String.join(" · ", parts);
	}

	private static Label line(Composite parent) {
		Label label = new Label(parent, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT).applyTo(label);
		return label;
	}

	/** An ampersand in a label would underline. */
	private static void set(Label label, String text) {
		String escaped = text.replace("&", "&&");
		if (!label.getText().equals(escaped)) {
			label.setText(escaped);
		}
	}

	private static boolean showIf(Control line, boolean visible) {
		GridData data = (GridData) line.getLayoutData();
		boolean changed = data.exclude == visible;
		data.exclude = !visible;
		line.setVisible(visible);
		return changed;
	}
}
