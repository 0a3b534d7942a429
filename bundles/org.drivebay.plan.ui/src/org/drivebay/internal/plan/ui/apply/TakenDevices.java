// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.host.raid.ApplyPreview.TakenDevice;
import org.drivebay.host.text.Quantities;
import org.drivebay.ui.Palette;
import org.drivebay.ui.UI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The devices that become members. One that holds something has a field to type its serial number or name into. */
final class TakenDevices {

	private static final String[] TITLES = { "Device", "Size", "Serial or name", "Will be lost", "Type it to confirm" };

	private final ScrolledComposite scrolled;
	private final Runnable typed;
	private final Map<TakenDevice, Text> fields = new HashMap<>();

	/** @param typed something was typed */
	TakenDevices(Composite parent, Runnable typed) {
		this.typed = typed;
		scrolled = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
	}

	ScrolledComposite control() {
		return scrolled;
	}

	void show(List<TakenDevice> devices) {
		fields.clear();
		if (scrolled.getContent() != null) {
			scrolled.getContent().dispose();
		}
		var grid = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(TITLES.length).spacing(16, 4).margins(2, 4).applyTo(grid);
		for (String title : TITLES) {
			label(grid, title, null).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		}
		devices.forEach(device -> row(grid, device));
		scrolled.setContent(grid);
		scrolled.setMinSize(grid.computeSize(SWT.DEFAULT, SWT.DEFAULT));
	}

	private void row(Composite grid, TakenDevice device) {
		label(grid, device.device(), null);
		label(grid, Quantities.sectors(device.sectors()), null);
		label(grid, device.word(), null);
		if (!device.mustConfirm()) {
			label(grid, "nothing was found", Palette.of(grid).muted());
			label(grid, "", null);
			return;
		}
		label(grid, String.join(", ", device.holds()), Palette.of(grid).critical());
		var field = new Text(grid, SWT.BORDER);
		field.setMessage(device.word());
		field.addListener(SWT.Modify, event -> typed.run());
		GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(field);
		fields.put(device, field);
	}

	private static Label label(Composite grid, String text, Color color) {
		var label = new Label(grid, SWT.NONE);
		label.setText(text.replace("&", "&&"));
		if (color != null) {
			// the dark theme gives a new widget its own colour before that
			UI.async(label, () -> label.setForeground(color));
		}
		return label;
	}

	/** What was typed, by device. */
	Map<String, String> typed() {
		var words = new HashMap<String, String>();
		fields.forEach((device, field) -> words.put(device.device(), field.getText().strip()));
		return words;
	}

	/** Whether each device that holds something was confirmed. */
	boolean areConfirmed() {
		return fields.entrySet().stream().allMatch(each -> each.getValue().getText().strip().equals(each.getKey().word()));
	}

	void setEnabled(boolean enabled) {
		fields.values().forEach(field -> field.setEnabled(enabled));
	}
}
