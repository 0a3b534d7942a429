// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.drivebay.host.plan.PlanDefaults;
import org.drivebay.host.plan.PlanFile;
import org.drivebay.host.plan.PlanGeometry;
import org.drivebay.internal.plan.ui.edit.Arrange;
import org.drivebay.internal.plan.ui.edit.PlanEdits;
import org.drivebay.md.geometry.Level;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanFactory;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.ui.dialogs.Fields;
import org.drivebay.ui.dialogs.TitledDialog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a new plan's file and what to begin with. */
final class NewPlanDialog extends TitledDialog {

	private static final String NOTHING = "nothing";
	private static final int MOST_MEMBERS = 256;

	private final String name;
	private final @Nullable RaidPlan given;
	private Text file;
	private Combo level;
	private Text members;
	private Text size;
	private Path chosen;
	private RaidPlan plan;

	NewPlanDialog(Shell parent) {
		this(parent, "plan", null);
	}

	/**
	 * A plan that is given needs no members; and a level only if it has no array yet, which then gets all of its devices.
	 *
	 * @param name of the file, without its ending; if there is such a file, the next free one
	 */
	NewPlanDialog(Shell parent, String name, @Nullable RaidPlan given) {
		super(parent, "New RAID Plan");
		this.name = name;
		this.given = given;
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
	protected Control createDialogArea(Composite parent) {
		setTitle("New RAID plan");
		setMessage("Real members come by dragging them from the explorer");
		Composite area = area(parent, 3);
		file = text(area, "&File:", free().toString(), 1);
		Button browse = new Button(area, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> PlanFiles.askWhereToSave(getShell(), Path.of(file.getText()))
				.ifPresent(path -> file.setText(path.toString())));
		if (asksLevel()) {
			createLevel(area);
		}
		if (given == null) {
			members = text(area, "&Members:", "6", 2);
			size = text(area, "&Size of each:", "4 TiB", 2);
		}
		return area;
	}

	private boolean asksLevel() {
		RaidPlan known = given;
		return known == null || PlanGeometry.arrays(known).isEmpty();
	}

	private void createLevel(Composite area) {
		level = Fields.choice(area, "&Begin with:", Stream.concat(Stream.of(NOTHING), Arrays.stream(Level.values()).map(Level::label)).toList(), 2);
		level.setText(given == null || count() >= Level.RAID6.fewestMembers() ? Level.RAID6.label() : NOTHING);
		level.addListener(SWT.Selection, event -> validate());
	}

	private Text text(Composite area, String label, String value, int span) {
		Text field = Fields.text(area, label, span, SWT.NONE);
		field.setText(value);
		field.addListener(SWT.Modify, event -> validate());
		return field;
	}

	private Path free() {
		Path folder = Path.of(System.getProperty("user.home"));
		Path file = folder.resolve(name + PlanFile.EXTENSION);
		for (int number = 2; Files.exists(file); number++) {
			file = folder.resolve(name + "-" + number + PlanFile.EXTENSION);
		}
		return file;
	}

	/** Whether the plan is to begin with a new array. */
	private boolean hasArray() {
		return asksLevel() && !NOTHING.equals(level.getText());
	}

	private void validate() {
		if (given == null) {
			members.setEnabled(hasArray());
			size.setEnabled(hasArray());
		}
		Optional<String> wrong = fileWrong().or(this::membersWrong).or(this::sizeWrong);
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
		if (!hasArray()) {
			return Optional.empty();
		}
		int least = Level.of(level.getText()).orElseThrow().fewestMembers();
		boolean fits = (given != null || members.getText().strip().matches("[0-9]{1,3}")) && count() >= least && count() <= MOST_MEMBERS;
		return fits ? Optional.empty() : Optional.of(level.getText() + " wants " + least + " to " + MOST_MEMBERS + " members");
	}

	private Optional<String> sizeWrong() {
		return given != null || !hasArray() || Sizes.parse(size.getText()).isPresent() ? Optional.empty() : Optional.of(Sizes.HELP);
	}

	private int count() {
		RaidPlan known = given;
		return known == null ? Integer.parseInt(members.getText().strip()) : givenMembers(known).size();
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
		plan = given == null ? PlanFactory.eINSTANCE.createRaidPlan() : given;
		if (hasArray()) {
			begin(Level.of(level.getText()).orElseThrow());
		}
		super.okPressed();
	}

	private void begin(Level begun) {
		PlanArray array = PlanDefaults.array(plan, begun);
		List<PlanDevice> devices = given == null ? imagined() : givenMembers(plan);
		plan.getDevices().addFirst(array);
		devices.forEach(device -> array.getSlots().add(PlanEdits.slot(device)));
		Arrange.all(plan);
	}

	/** Of a disk that came with partitions, these were meant. */
	private static List<PlanDevice> givenMembers(RaidPlan known) {
		return known.getDevices().stream()
				.flatMap(device -> device instanceof PlanMember disk && !disk.getPartitions().isEmpty() ? disk.getPartitions().stream() : Stream.of(device))
				.toList();
	}

	private List<PlanDevice> imagined() {
		var made = new ArrayList<PlanDevice>();
		for (int i = 0; i < count(); i++) {
			PlanMember member = PlanDefaults.member(plan);
			member.setSizeSectors(Sizes.parse(size.getText()).orElseThrow());
			plan.getDevices().add(member);
			made.add(member);
		}
		return made;
	}
}
