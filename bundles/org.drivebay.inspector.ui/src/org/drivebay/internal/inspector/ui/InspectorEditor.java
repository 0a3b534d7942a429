// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.List;
import java.util.Optional;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.host.MdAttribute;
import org.drivebay.internal.inspector.ui.write.WriteFlow;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.MdArray;
import org.drivebay.ui.Errors;
import org.drivebay.ui.Jobs;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.FilterField;
import org.drivebay.ui.viewer.LiveProperties;
import org.drivebay.ui.viewer.ModelWatch;
import org.drivebay.ui.viewer.PartActions;
import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** All md attributes of one array, live. Values are written one by one, so the editor itself is never dirty. */
public final class InspectorEditor extends EditorPart {

	public static final String ID = "org.drivebay.inspector.ui.editor.array";

	private LabService lab;
	private ArrayInput input;
	private InspectorHeader header;
	private Banner banner;
	private AttributeTable table;
	private AttributeFeed feed;
	private HealthTitle titleImage;
	private NodeSelection selection;

	@Override
	public void init(IEditorSite site, IEditorInput editorInput) throws PartInitException {
		if (!(editorInput instanceof ArrayInput array)) {
			throw new PartInitException("not an array: " + editorInput.getName());
		}
		setSite(site);
		setInput(array);
		input = array;
		setPartName(array.getName());
		setTitleToolTip(array.getToolTipText());
	}

	@Override
	public void createPartControl(Composite parent) {
		lab = UI.service(LabService.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		titleImage = new HealthTitle(area);
		header = new InspectorHeader(area, input.getName());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(header.control());
		banner = new Banner(area);
		FilterField filter = new FilterField(area, "Filter: words of attribute, value or meaning", text -> table.setFilter(text));
		table = new AttributeTable(area, this::write);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table.viewer().getTree());
		filter.returnsTo(table.viewer().getTree());
		PartActions.install(getSite(), filter, () -> RowCopy.selection(table.viewer().getTree()));
		new InspectorMenu(table).install();
		selection = new NodeSelection(table.viewer(), this::array);
		getSite().setSelectionProvider(selection);
		feed = new AttributeFeed(area, this::session, input.array(), new FeedListener());
		new ModelWatch(lab.lab(), area, changes -> modelChanged());
		modelChanged();
		feed.start();
	}

	private Optional<HostSession> session() {
		return lab.sessions().stream().filter(session -> session.definition().name().equals(input.host())).findFirst();
	}

	/** The array as the model has it now, or null: after a reconnect it may be another object. */
	private @Nullable MdArray array() {
		return session().flatMap(session -> session.host().getArrays().stream().filter(array -> input.array().equals(array.getName())).findFirst())
				.orElse(null);
	}

	private void modelChanged() {
		MdArray array = array();
		header.show(array);
		setTitleImage(titleImage.image(array));
		selection.update();
		boolean connected = session().map(session -> session.host().getConnectionState() == ConnectionState.CONNECTED).orElse(false);
		if (connected && feed.isBroken()) {
			feed.start();
		}
	}

	private void show(List<MdAttribute> attributes) {
		table.show(attributes);
		if (attributes.isEmpty()) {
			banner.show("There is no array " + input.array() + " on " + input.host() + " now. It is shown again when it comes back.");
		} else {
			banner.hide();
		}
	}

	private void write(MdAttribute attribute, String value) {
		Optional<HostSession> session = session();
		MdArray array = array();
		if (session.isEmpty() || array == null) {
			Errors.show("Write " + attribute.info().name(), "There is no array " + input.array() + " on " + input.host() + " now.");
			return;
		}
		var flow = new WriteFlow(session.get(), array, attribute, value, this::written);
		Jobs.run("Write " + attribute.info().name() + " of " + input.getName(), flow);
	}

	private void written(WriteFlow.Written written) {
		if (header.control().isDisposed()) {
			return;
		}
		table.show(written.attribute());
		String name = written.attribute().info().name();
		String now = AttributeText.cell(written.attribute());
		getEditorSite().getActionBars().getStatusLineManager()
				.setMessage(name + ": wrote " + written.wrote() + ", reads " + now);
		session().ifPresent(HostSession::refresh);
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(new LiveProperties(lab.lab())) : super.getAdapter(type);
	}

	@Override
	public void setFocus() {
		table.viewer().getTree().setFocus();
	}

	@Override
	public boolean isDirty() {
		return false;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	public void doSave(IProgressMonitor monitor) {
		// nothing is kept back
	}

	@Override
	public void doSaveAs() {
		// not allowed
	}

	private final class FeedListener implements AttributeFeed.Listener {
		@Override
		public void received(List<MdAttribute> attributes) {
			show(attributes);
		}

		@Override
		public void interrupted(String reason) {
			banner.show((table.isEmpty() ? "" : "Not live: the values below are old. ") + reason);
		}
	}
}
