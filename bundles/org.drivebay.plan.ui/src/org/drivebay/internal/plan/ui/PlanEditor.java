// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;

import org.drivebay.host.plan.PlanFile;
import org.drivebay.internal.plan.ui.edit.PlanCanvas;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.ui.Errors;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.operation.ModalContext;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Draws a RAID plan. The file is read and written by jobs; one that is no plan is shown as what is wrong with it, and where. */
public final class PlanEditor extends EditorPart {

	public static final String ID = "org.drivebay.plan.ui.editor.plan";

	/** Told to property listeners once the plan is there. */
	public static final int PROP_OPENED = 0x7001;

	private final StackLayout stack = new StackLayout();
	private final RelaySelection selection = new RelaySelection();
	private Composite area;
	private @Nullable PlanCanvas canvas;

	@Override
	public void init(IEditorSite site, IEditorInput input) throws PartInitException {
		if (!(input instanceof PlanInput)) {
			throw new PartInitException("not a RAID plan: " + input.getName());
		}
		setSite(site);
		show(input);
		site.setSelectionProvider(selection);
	}

	private void show(IEditorInput input) {
		setInput(input);
		setPartName(input.getName());
		setTitleToolTip(input.getToolTipText());
	}

	/** Whose content the drawing was, or is since it was saved. */
	Path file() {
		return ((PlanInput) getEditorInput()).file();
	}

	@Override
	public void createPartControl(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		new PlanEditorActions(this).install();
		Path file = file();
		Jobs.runQuiet("Open " + file, monitor -> {
			try {
				RaidPlan plan = PlanFile.load(file);
				UI.async(area, () -> open(plan));
			} catch (IOException e) {
				UI.async(area, () -> refuse(e));
			}
		});
	}

	private void open(RaidPlan plan) {
		PlanCanvas opened = new PlanCanvas(area, this, plan);
		canvas = opened;
		selection.follow(opened.viewer());
		opened.document().onChange(() -> firePropertyChange(PROP_DIRTY));
		new PlanMenu(getSite(), opened).install();
		onTop(opened.control());
		if (getSite().getPage().getActivePart() == this) {
			setFocus();
		}
		firePropertyChange(PROP_OPENED);
	}

	private void refuse(IOException reason) {
		onTop(new RefusedPlan(area, file(), reason).control());
	}

	private void onTop(Control control) {
		stack.topControl = control;
		area.layout();
	}

	/** The plan, null while it is being read and if it could not be. */
	public @Nullable PlanDocument document() {
		return canvas == null ? null : canvas.document();
	}

	/** What draws the plan, null as long as {@link #document()} is. */
	public @Nullable PlanCanvas canvas() {
		return canvas;
	}

	@Override
	public boolean isDirty() {
		return canvas != null && canvas.document().commands().isDirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return canvas != null;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		saveTo(file());
	}

	@Override
	public void doSaveAs() {
		PlanFiles.askWhereToSave(getSite().getShell(), file()).ifPresent(chosen -> {
			show(new PlanInput(chosen));
			saveTo(chosen);
		});
	}

	/** Waits for the disk in another thread, with the event loop going on: an editor must be saved when the workbench gets control back. */
	private void saveTo(Path file) {
		PlanDocument document = document();
		if (document == null) {
			return;
		}
		RaidPlan copy = EcoreUtil.copy(document.plan());
		try {
			ModalContext.run(monitor -> write(copy, file), true, new NullProgressMonitor(), area.getDisplay());
			document.commands().markSaveLocation();
			firePropertyChange(PROP_DIRTY);
		} catch (InvocationTargetException e) {
			Errors.show("Save " + file, "The plan could not be written, the file is as it was. " + Errors.message(e.getCause()));
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void write(RaidPlan plan, Path file) throws InvocationTargetException {
		try {
			PlanFile.save(plan, file);
		} catch (IOException e) {
			throw new InvocationTargetException(e);
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		if (type == IPropertySheetPage.class) {
			return type.cast(new PlanPropertiesPage(this));
		}
		if (type == IContentOutlinePage.class) {
			return type.cast(new PlanOutlinePage(this));
		}
		return super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		(stack.topControl == null ? area : stack.topControl).setFocus();
	}
}
