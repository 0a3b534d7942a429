// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.host;

import java.text.DecimalFormat;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.Columns;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The list of hosts. Changes hold at once, as they do in the explorer. */
public final class HostsPage extends PreferencePage implements IWorkbenchPreferencePage {

	private final LabService lab = UI.service(LabService.class);
	private @Nullable Table table;
	private @Nullable Button edit;
	private @Nullable Button remove;

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Control createContents(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
		var hosts = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		hosts.setHeaderVisible(true);
		Columns.add(hosts, SWT.LEFT, "Name", 130);
		Columns.add(hosts, SWT.LEFT, "Address", 190);
		Columns.add(hosts, SWT.RIGHT, "Refresh", 80);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 260).applyTo(hosts);
		hosts.addListener(SWT.Selection, e -> enable());
		table = hosts;
		buttons(area);
		fill();
		Adapter adapter = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification notification) {
				UI.async(hosts, HostsPage.this::fill);
			}
		};
		lab.lab().eAdapters().add(adapter);
		hosts.addDisposeListener(e -> lab.lab().eAdapters().remove(adapter));
		return area;
	}

	private void buttons(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		GridDataFactory.fillDefaults().applyTo(area);
		button(area, "Add…", () -> HostDialogs.add(getShell(), lab, ""));
		edit = button(area, "Edit…", () -> {
			HostSession session = selected();
			if (session != null) {
				HostDialogs.edit(getShell(), lab, session);
				UI.async(area, this::fill);
			}
		});
		remove = button(area, "Remove", () -> {
			HostSession session = selected();
			if (session != null) {
				HostDialogs.remove(getShell(), lab, session);
			}
		});
	}

	private static Button button(Composite parent, String text, Runnable action) {
		var button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, e -> action.run());
		GridDataFactory.fillDefaults().applyTo(button);
		return button;
	}

	private void fill() {
		Table hosts = table;
		if (hosts == null || hosts.isDisposed()) {
			return;
		}
		int index = hosts.getSelectionIndex();
		hosts.removeAll();
		for (HostSession session : lab.sessions()) {
			var item = new TableItem(hosts, SWT.NONE);
			var spec = session.definition().spec();
			String user = spec.user() == null ? "" : spec.user() + "@";
			String port = spec.port() == 0 ? "" : ":" + spec.port();
			String interval = new DecimalFormat("0.###").format(session.definition().interval().toMillis() / 1000.0) + " s";
			item.setText(new String[] { session.definition().name(), user + spec.name() + port, interval });
			item.setData(session);
		}
		hosts.setSelection(Math.min(index, hosts.getItemCount() - 1));
		enable();
	}

	private void enable() {
		boolean one = selected() != null;
		for (Button button : new Button[] { edit, remove }) {
			if (button != null) {
				button.setEnabled(one);
			}
		}
	}

	private @Nullable HostSession selected() {
		Table hosts = table;
		return hosts != null && hosts.getSelectionCount() == 1 && hosts.getSelection()[0].getData() instanceof HostSession session ? session : null;
	}
}
