// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.export;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.internal.plan.ui.DeviceText;
import org.drivebay.internal.plan.ui.export.Export.What;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.ui.dialogs.Fields;
import org.drivebay.ui.dialogs.TitledDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what to export and where to. */
final class ExportDialog extends TitledDialog {

	/** A picture of more would have no one to look at it. */
	private static final int MOST_ROWS = 2000;

	/** What the user wants. */
	record Answer(What what, PlanArray array, long firstRow, int rows, Path file) {
	}

	private final List<PlanArray> arrays;
	private final PlanArray first;
	private final Path plan;
	private Combo what;
	private Combo array;
	private Text from;
	private Text rows;
	private Text file;
	private Answer answer;

	/** @param plan its file, whose name the export gets with another ending */
	ExportDialog(Shell parent, RaidPlan raidPlan, PlanArray first, Path plan) {
		super(parent, "Export RAID Plan");
		this.arrays = PlanGeometry.inOrder(raidPlan);
		this.first = first;
		this.plan = plan;
	}

	/** After OK. */
	Answer answer() {
		return answer;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Export the plan");
		Composite area = area(parent, 3);
		what = combo(area, "&What:", Arrays.stream(What.values()).map(What::label).toList());
		array = combo(area, "&Array:", arrays.stream().map(DeviceText::name).toList());
		array.select(arrays.indexOf(first));
		from = text(area, "&First row:", "0", 2);
		rows = text(area, "&Rows:", "32", 2);
		file = text(area, "F&ile:", "", 1);
		var browse = new Button(area, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> browse());
		what.addListener(SWT.Selection, event -> chosen());
		array.addListener(SWT.Selection, event -> chosen());
		return area;
	}

	private static Combo combo(Composite area, String label, List<String> items) {
		Combo combo = Fields.choice(area, label, items, 2);
		combo.select(0);
		return combo;
	}

	private Text text(Composite area, String label, String value, int span) {
		Text field = Fields.text(area, label, span, SWT.NONE);
		field.setText(value);
		field.addListener(SWT.Modify, event -> validate());
		return field;
	}

	private What what() {
		return What.values()[what.getSelectionIndex()];
	}

	private PlanArray array() {
		return arrays.get(array.getSelectionIndex());
	}

	/** Another kind has another ending, and the map is of one array. */
	private void chosen() {
		String name = String.valueOf(plan.getFileName()).replaceFirst("\\.raidplan$", "");
		String part = what().isMap() ? "-" + DeviceText.name(array()).replaceAll("[^A-Za-z0-9._-]", "-") : "";
		file.setText(plan.resolveSibling(name + part + "." + what().extension()).toString());
	}

	private void browse() {
		var dialog = new FileDialog(getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*." + what().extension(), "*" });
		dialog.setFileName(file.getText());
		String path = dialog.open();
		if (path != null) {
			file.setText(path);
		}
	}

	private void validate() {
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok == null) {
			return;
		}
		array.setEnabled(what().isMap());
		from.setEnabled(what().isMap());
		rows.setEnabled(what().isMap());
		Optional<String> wrong = fileWrong().or(this::rowsWrong);
		ok.setEnabled(wrong.isEmpty());
		if (wrong.isPresent()) {
			setMessage(wrong.get(), IMessageProvider.ERROR);
		} else if (Files.exists(Path.of(file.getText()))) {
			setMessage("The file is there, and will be replaced", IMessageProvider.WARNING);
		} else {
			setMessage("As it looks now: light or dark, with the members that have failed");
		}
	}

	private Optional<String> fileWrong() {
		try {
			Path path = Path.of(file.getText());
			boolean inFolder = path.isAbsolute() && path.getParent() != null && Files.isDirectory(path.getParent()) && !Files.isDirectory(path);
			return inFolder ? Optional.empty() : Optional.of("The file wants a whole path, in a folder that is there");
		} catch (InvalidPathException e) {
			return Optional.of("That is no file name");
		}
	}

	private Optional<String> rowsWrong() {
		boolean fits = from.getText().matches("[0-9]{1,17}") && rows.getText().matches("[0-9]{1,4}") && Integer.parseInt(rows.getText()) <= MOST_ROWS;
		return fits || !what().isMap() ? Optional.empty() : Optional.of("Rows are counted from 0, and " + MOST_ROWS + " are the most");
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Export", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		chosen();
	}

	@Override
	protected void okPressed() {
		boolean map = what().isMap();
		answer = new Answer(what(), array(), map ? Long.parseLong(from.getText()) : 0, map ? Integer.parseInt(rows.getText()) : 0, Path.of(file.getText()));
		super.okPressed();
	}
}
