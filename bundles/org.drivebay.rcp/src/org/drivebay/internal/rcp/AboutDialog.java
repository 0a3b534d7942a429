// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.drivebay.ui.Images;
import org.drivebay.ui.viewer.Columns;
import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.osgi.framework.FrameworkUtil;

/** What is installed, in which version, under which licence, for a person to read and to paste into a report. */
final class AboutDialog extends TrayDialog {

	private static final int COPY = IDialogConstants.CLIENT_ID;
	private static final int LOG = IDialogConstants.CLIENT_ID + 1;

	private final List<Installed> bundles = Installed.all(FrameworkUtil.getBundle(AboutDialog.class).getBundleContext());

	AboutDialog(@Nullable Shell parent) {
		super(parent);
		setHelpAvailable(false);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("About Drivebay");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	protected Point getInitialSize() {
		return new Point(760, 560);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		var area = (Composite) super.createDialogArea(parent);
		GridLayoutFactory.swtDefaults().margins(16, 16).spacing(16, 10).numColumns(2).applyTo(area);
		var resources = new LocalResourceManager(JFaceResources.getResources(), area);
		var picture = new Label(area, SWT.NONE);
		picture.setImage(resources.create(Images.APP_LARGE.descriptor()));
		GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(picture);
		var text = new Text(area, SWT.MULTI | SWT.READ_ONLY);
		text.setText(heading());
		text.setBackground(area.getBackground());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, 280).applyTo(table(area));
		return area;
	}

	private Table table(Composite area) {
		var table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION | SWT.MULTI);
		table.setHeaderVisible(true);
		Columns.add(table, SWT.LEFT, "Bundle", 380);
		Columns.add(table, SWT.LEFT, "Version", 110);
		Columns.add(table, SWT.LEFT, "Licence", 210);
		for (Installed bundle : bundles) {
			new TableItem(table, SWT.NONE).setText(new String[] { bundle.name(), bundle.version(), bundle.licence() });
		}
		return table;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, "Copy", false);
		createButton(parent, LOG, "Log", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int id) {
		switch (id) {
		case COPY -> copy();
		case LOG -> showLog();
		default -> super.buttonPressed(id);
		}
	}

	private void copy() {
		Stream<String> lines = bundles.stream().map(bundle -> bundle.name() + "\t" + bundle.version() + "\t" + bundle.licence());
		RowCopy.text(getShell().getDisplay(), Stream.concat(Stream.of(heading(), ""), lines).toList());
	}

	private void showLog() {
		Path log = Platform.getLogFileLocation().toPath();
		if (!Program.launch(log.toString())) {
			MessageDialog.openInformation(getShell(), "Log", "The log is " + log);
		}
	}

	private String heading() {
		String version = FrameworkUtil.getBundle(AboutDialog.class).getVersion().toString();
		return """
				Drivebay %s
				A workbench for flash cards and md arrays on Linux hosts.
				© the Drivebay authors. Eclipse Public License 2.0.

				Java %s (%s), SWT %s for %s, %s %s""".formatted(version, Runtime.version(), System.getProperty("java.vendor"), swtVersion(),
				SWT.getPlatform(), System.getProperty("os.name"), System.getProperty("os.version"));
	}

	private String swtVersion() {
		return bundles.stream().filter(bundle -> bundle.name().equals("org.eclipse.swt")).findFirst().map(Installed::version).orElse("");
	}
}
