// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.drivebay.host.plan.PlanDefaults;
import org.drivebay.host.plan.PlanFile;
import org.drivebay.internal.plan.ui.edit.Arrange;
import org.drivebay.internal.plan.ui.edit.PlanEdits;
import org.drivebay.md.geometry.Level;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new plan's file and what to begin with. */
final class NewPlanDialog extends TitleAreaDialog {

	private static final String NOTHING = "nothing";
	private static final int MOST_MEMBERS = 256;

	private Text file;
	private Combo level;
	private Text members;
	private Text size;
	private Path chosen;
	private RaidPlan plan;

	NewPlanDialog(Shell parent) {
		super(parent);
		setHelpAvailable(false);
	}

	/** Where the plan is to be. After OK. */
	Path file() {
		return chosen;
	}

	/** What it begins with. After OK. */
	RaidPlan plan() {
		return plan;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("New RAID Plan");
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("New RAID plan");
		setMessage("Real members come by dragging them from the explorer");
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
		file = text(area, "&File:", free(Path.of(System.getProperty("user.home"))).toString(), 1);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> PlanFiles.askWhereToSave(getShell(), Path.of(file.getText()))
				.ifPresent(path -> file.setText(path.toString())));
		new Label(area, SWT.NONE).setText("&Begin with:");
		level = new Combo(area, SWT.READ_ONLY);
		level.setItems(Stream.concat(Stream.of(NOTHING), Arrays.stream(Level.values()).map(Level::label)).toArray(String[]::new));
		level.setText(Level.RAID6.label());
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(level);
		level.addListener(SWT.Selection, event -> validate());
		members = text(area, "&Members:", "6", 2);
		size = text(area, "&Size of each:", "4 TiB", 2);
		return area;
	}

	private Text text(Composite area, String label, String value, int span) {
		new Label(area, SWT.NONE).setText(label);
		Text field = new Text(area, SWT.BORDER);
		field.setText(value);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(span, 1).hint(260, SWT.DEFAULT).applyTo(field);
		field.addListener(SWT.Modify, event -> validate());
		return field;
	}

	private static Path free(Path folder) {
		int number = 1;
		while (Files.exists(folder.resolve("plan" + number + PlanFile.EXTENSION))) {
			number++;
		}
		return folder.resolve("plan" + number + PlanFile.EXTENSION);
	}

	private boolean hasArray() {
		return !NOTHING.equals(level.getText());
	}

	private void validate() {
		members.setEnabled(hasArray());
		size.setEnabled(hasArray());
		Optional<String> wrong = Stream.of(fileWrong(), membersWrong(), sizeWrong()).flatMap(Optional::stream).findFirst();
		setMessage(wrong.orElse("Real members come by dragging them from the explorer"), wrong.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			ok.setEnabled(wrong.isEmpty());
		}
	}

	private Optional<String> fileWrong() {
		try {
			Path path = Path.of(file.getText().strip());
			if (path.getFileName() == null || !path.isAbsolute()) {
				return Optional.of("The file wants a whole path");
			}
			Path whole = PlanFiles.withExtension(path);
			if (!Files.isDirectory(whole.getParent())) {
				return Optional.of("There is no folder " + whole.getParent());
			}
			return Files.exists(whole) ? Optional.of(whole + " is there already") : Optional.empty();
		} catch (InvalidPathException e) {
			return Optional.of("That is no file name");
		}
	}

	private Optional<String> membersWrong() {
		Optional<Level> chosenLevel = Level.of(level.getText());
		if (chosenLevel.isEmpty()) {
			return Optional.empty();
		}
		int least = chosenLevel.get().fewestMembers();
		boolean fits = members.getText().strip().matches("[0-9]{1,3}") && count() >= least && count() <= MOST_MEMBERS;
		return fits ? Optional.empty() : Optional.of(level.getText() + " wants " + least + " to " + MOST_MEMBERS + " members");
	}

	private Optional<String> sizeWrong() {
		return !hasArray() || Sizes.parse(size.getText()).isPresent() ? Optional.empty() : Optional.of(Sizes.HELP);
	}

	private int count() {
		return Integer.parseInt(members.getText().strip());
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Create", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		validate();
	}

	@Override
	protected void okPressed() {
		chosen = PlanFiles.withExtension(Path.of(file.getText().strip()));
		plan = PlanFactory.eINSTANCE.createRaidPlan();
		Level.of(level.getText()).ifPresent(this::begin);
		super.okPressed();
	}

	private void begin(Level begun) {
		PlanArray array = PlanDefaults.array(plan, begun);
		plan.getDevices().add(array);
		for (int i = 0; i < count(); i++) {
			PlanMember member = PlanDefaults.member(plan);
			member.setSizeSectors(Sizes.parse(size.getText()).orElseThrow());
			plan.getDevices().add(member);
			array.getSlots().add(PlanEdits.slot(member));
		}
		Arrange.all(plan);
	}
}
