// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.apply;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.host.HostSession;
import org.drivebay.host.plan.PlanArrays;
import org.drivebay.host.raid.ArrayCheck;
import org.drivebay.host.raid.Comparison;
import org.drivebay.md.command.ArrayPlan;
import org.drivebay.ui.Palette;
import org.drivebay.ui.viewer.Columns;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** The plan beside what a host's sysfs and superblocks say, value by value; what differs comes first. Nothing is written. */
final class DifferenceDialog extends HostDialog<List<Comparison>> {

	private static final String[] TITLES = { "", "Device", "Attribute", "Plan", "Live" };
	private static final int[] WIDTHS = { 24, 130, 230, 160, 160 };

	private Table table;

	DifferenceDialog(Shell parent, PlanArrays planned) {
		super(parent, planned, "Plan and Host");
	}

	@Override
	protected Point getInitialSize() {
		return new Point(780, 560);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Difference between the plan and what is on the host");
		var area = hostArea(parent);
		table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
		table.setHeaderVisible(true);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table);
		for (int i = 0; i < TITLES.length; i++) {
			Columns.add(table, SWT.LEFT, TITLES[i], WIDTHS[i]);
		}
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	List<Comparison> read(HostSession session) throws InterruptedException {
		var compared = new ArrayList<Comparison>();
		for (ArrayPlan plan : planned.arrays()) {
			compared.addAll(ArrayCheck.compare(session.remote(), plan));
		}
		return compared;
	}

	@Override
	void looking() {
		table.removeAll();
		setMessage("Reading the superblocks…");
	}

	@Override
	void refused(String reason) {
		setMessage(reason, IMessageProvider.ERROR);
	}

	@Override
	void found(List<Comparison> compared) {
		List<Comparison> differences = ArrayCheck.differences(compared);
		differences.forEach(this::row);
		compared.stream().filter(each -> !each.differs()).forEach(this::row);
		boolean same = differences.isEmpty();
		setMessage(same ? "No difference: " + compared.size() + " values are as planned."
				: differences.size() + " of " + compared.size() + " values are not as planned.", same ? IMessageProvider.INFORMATION : IMessageProvider.WARNING);
	}

	private void row(Comparison comparison) {
		var item = new TableItem(table, SWT.NONE);
		item.setText(new String[] { comparison.differs() ? "≠" : "", comparison.subject(), comparison.attribute(), comparison.planned(), comparison.live() });
		item.setForeground(comparison.differs() ? Palette.of(table).critical() : null);
	}
}
