// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.record;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.drivebay.host.agent.AgentReader;
import org.drivebay.host.trace.RecordingRequest;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.TraceCategory;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;

/** Asks what of some devices is to be recorded, and where to. */
public final class RecordDialog extends TitleAreaDialog {

	private static final int USUAL_RING_MIB = 64;
	private static final int MOST_RING_MIB = 65536;

	private final String host;
	private final List<String> devices;
	private final Path proposed;
	private Button members;
	private Text categories;
	private Button ring;
	private Spinner ringMib;
	private Text folder;
	private @Nullable RecordingRequest request;
	private Path chosen;

	/**
	 * Not open yet.
	 *
	 * @param devices  the kernel's names
	 * @param proposed folder that the trace goes into
	 */
	public RecordDialog(@Nullable Shell shell, String host, List<String> devices, Path proposed) {
		super(shell);
		this.host = host;
		this.devices = devices;
		this.proposed = proposed;
		chosen = proposed;
		setHelpAvailable(false);
	}

	/** What is to be recorded, or null if the dialog was cancelled. */
	public @Nullable RecordingRequest request() {
		return request;
	}

	/** Where to. */
	public Path folder() {
		return chosen;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Record Trace");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle("Record the block trace of " + String.join(", ", devices) + " on " + host);
		setMessage("It goes on until it is stopped. Nothing is left running on the host.");
		Composite area = (Composite) super.createDialogArea(parent);
		Composite form = new Composite(area, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 10).spacing(8, 6).applyTo(form);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
		label(form, "Devices:");
		members = new Button(form, SWT.CHECK);
		members.setText("Arrays with their &members");
		members.setSelection(true);
		GridDataFactory.fillDefaults().span(2, 1).applyTo(members);
		label(form, "&Events:");
		categories = new Text(form, SWT.BORDER);
		categories.setMessage("all, or some: queue, complete");
		categories.setToolTipText("blktrace's categories: " + String.join(", ", TraceCategory.ALL.stream().sorted().map(TraceCategory::word).toList()));
		categories.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(categories);
		createRing(form);
		createFolder(form);
		return area;
	}

	private void createRing(Composite form) {
		label(form, "Keep:");
		ring = new Button(form, SWT.CHECK);
		ring.setText("Only the &last MiB:");
		ringMib = new Spinner(form, SWT.BORDER);
		ringMib.setValues(USUAL_RING_MIB, 1, MOST_RING_MIB, 0, 1, USUAL_RING_MIB);
		ringMib.setEnabled(false);
		ring.addListener(SWT.Selection, event -> ringMib.setEnabled(ring.getSelection()));
	}

	private void createFolder(Composite form) {
		label(form, "&Folder:");
		folder = new Text(form, SWT.BORDER);
		folder.setText(proposed.toString());
		folder.addListener(SWT.Modify, event -> check());
		GridDataFactory.fillDefaults().grab(true, false).hint(convertHorizontalDLUsToPixels(220), SWT.DEFAULT).applyTo(folder);
		var browse = new Button(form, SWT.PUSH);
		browse.setText("&Browse…");
		browse.addListener(SWT.Selection, event -> {
			var dialog = new DirectoryDialog(getShell(), SWT.SAVE);
			dialog.setText("Folder for the trace");
			String answer = dialog.open();
			if (answer != null) {
				folder.setText(answer);
			}
		});
	}

	private static void label(Composite form, String title) {
		var label = new Label(form, SWT.NONE);
		label.setText(title);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
	}

	private void check() {
		String problem = problem();
		setErrorMessage(problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	private @Nullable String problem() {
		try {
			wanted();
			return Files.isRegularFile(Path.of(folder.getText().strip())) || folder.getText().isBlank() ? "A folder is wanted for the trace" : null;
		} catch (InvalidPathException e) {
			return "This cannot be a folder: " + e.getMessage();
		} catch (IllegalArgumentException e) {
			return "Events: " + e.getMessage();
		}
	}

	private Set<TraceCategory> wanted() {
		String text = categories.getText().strip();
		return text.isEmpty() || text.equals("all") ? TraceCategory.ALL : TraceCategory.parse(text);
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, "Record", true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
	}

	@Override
	protected void okPressed() {
		Keep keep = ring.getSelection() ? new Keep.Latest(ringMib.getSelection()) : new Keep.Everything();
		boolean agent = Boolean.parseBoolean(System.getProperty(AgentReader.UPLOAD_PROPERTY, "true"));
		request = new RecordingRequest(devices, members.getSelection(), wanted(), keep, Duration.ZERO, agent);
		chosen = Path.of(folder.getText().strip()).toAbsolutePath().normalize();
		super.okPressed();
	}
}
