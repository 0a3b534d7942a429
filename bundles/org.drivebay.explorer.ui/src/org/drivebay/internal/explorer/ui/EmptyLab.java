// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui;

import java.util.List;

import org.drivebay.host.LabService;
import org.drivebay.internal.explorer.ui.host.HostDialogs;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** What the explorer shows before there is a host: how to get one, and those that ssh already knows. */
final class EmptyLab {

	private static final int MAX_OFFERED = 12;

	private final LabService lab;
	private final Composite area;
	private final Composite offered;

	EmptyLab(Composite parent, LabService lab) {
		this.lab = lab;
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(8, 10).applyTo(area);
		Label text = new Label(area, SWT.WRAP);
		text.setText("No hosts yet. Add a Linux host that you can reach with ssh to see its arrays, disks and flash cards.");
		GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(text);
		Button add = new Button(area, SWT.PUSH);
		add.setText("Add a Host…");
		add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> HostDialogs.add(area.getShell(), lab, "")));
		offered = new Composite(area, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(offered);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(offered);
	}

	Composite control() {
		return area;
	}

	/** Reads the ssh configuration in the background. */
	void refresh() {
		Jobs.runQuiet("Read the ssh configuration", monitor -> {
			List<String> aliases = lab.suggestions();
			UI.async(area, () -> offer(aliases));
		});
	}

	private void offer(List<String> aliases) {
		for (var child : offered.getChildren()) {
			child.dispose();
		}
		if (!aliases.isEmpty()) {
			new Label(offered, SWT.NONE).setText("Found in your ssh configuration:");
		}
		for (String alias : aliases.stream().limit(MAX_OFFERED).toList()) {
			Link link = new Link(offered, SWT.NONE);
			link.setText("<a>" + alias.replace("&", "&&").replace("<", "") + "</a>");
			link.setToolTipText("Add " + alias + " as a host");
			link.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> HostDialogs.add(area.getShell(), lab, alias)));
		}
		area.layout(true, true);
	}
}
