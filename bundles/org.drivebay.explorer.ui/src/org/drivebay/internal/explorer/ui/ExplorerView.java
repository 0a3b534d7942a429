// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui;

import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.internal.explorer.ui.tree.ExplorerTree;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.ui.Commands;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.FilterField;
import org.drivebay.ui.viewer.LiveProperties;
import org.drivebay.ui.viewer.ModelWatch;
import org.drivebay.ui.viewer.PartActions;
import org.drivebay.ui.viewer.RowCopy;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.views.properties.IPropertySheetPage;

/** Hosts with their arrays and block devices, live. */
public final class ExplorerView extends ViewPart {

	public static final String ID = "org.drivebay.explorer.ui.view.explorer";

	private @Nullable IMemento memento;
	private Composite stack;
	private Composite treeArea;
	private EmptyLab emptyLab;
	private FilterField filter;
	private ExplorerTree tree;
	private LabService lab;

	@Override
	public void init(IViewSite site, @Nullable IMemento saved) throws PartInitException {
		super.init(site, saved);
		memento = saved;
	}

	@Override
	public void saveState(IMemento target) {
		tree.save(target);
	}

	@Override
	public void createPartControl(Composite parent) {
		lab = UI.service(LabService.class);
		stack = new Composite(parent, SWT.NONE);
		stack.setLayout(new StackLayout());
		treeArea = new Composite(stack, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(treeArea);
		filter = new FilterField(treeArea, "Filter: words of name, state or details", text -> tree.setFilter(text));
		tree = new ExplorerTree(treeArea, memento);
		TreeViewer viewer = tree.viewer();
		viewer.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		filter.returnsTo(viewer.getTree());
		emptyLab = new EmptyLab(stack, lab);
		tree.setLab(lab.lab());
		new ModelWatch(lab.lab(), viewer.getTree(), this::modelChanged);
		viewer.addDoubleClickListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
		createMenu(viewer);
		getSite().setSelectionProvider(viewer);
		PartActions.install(getSite(), filter, () -> RowCopy.selection(viewer.getTree()));
		showTreeOrHelp();
	}

	private void createMenu(TreeViewer viewer) {
		MenuManager manager = new MenuManager("#PopupMenu");
		manager.setRemoveAllWhenShown(true);
		for (String group : new String[] { "open", "connection", "host", "edit" }) {
			manager.addMenuListener(menu -> menu.add(new Separator(group)));
		}
		manager.addMenuListener(menu -> menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS)));
		Menu menu = manager.createContextMenu(viewer.getTree());
		viewer.getTree().setMenu(menu);
		getSite().registerContextMenu(manager, viewer);
	}

	private void modelChanged(ModelWatch.Changes changes) {
		tree.show(changes);
		showTreeOrHelp();
	}

	private void showTreeOrHelp() {
		StackLayout layout = (StackLayout) stack.getLayout();
		Composite top = lab.lab().getHosts().isEmpty() ? emptyLab.control() : treeArea;
		if (layout.topControl != top) {
			layout.topControl = top;
			stack.layout();
			if (top != treeArea) {
				emptyLab.refresh();
			} else if (getSite().getPage().getActivePart() == this) {
				// the first host has come: the keyboard goes to it
				tree.viewer().getTree().setFocus();
			}
		}
	}

	private void open(@Nullable Object element) {
		switch (element) {
			// a command is enabled only after the workbench has taken note of the selection that the same click made
			case MdArray array -> UI.async(stack, () -> run(Commands.INSPECT));
			case MdMember member -> UI.async(stack, () -> run(Commands.INSPECT));
			case Host host -> openHost(host);
			case null, default -> toggle(element);
		}
	}

	private void openHost(Host host) {
		boolean connected = switch (host.getConnectionState()) {
			case CONNECTED, CONNECTING -> true;
			case DISCONNECTED, WAITING, REFUSED -> false;
		};
		if (connected) {
			toggle(host);
		} else {
			lab.session(host).ifPresent(HostSession::connect);
		}
	}

	private void toggle(@Nullable Object element) {
		if (element != null) {
			tree.toggle(element);
		}
	}

	private void run(String command) {
		try {
			getSite().getService(IHandlerService.class).executeCommand(command, null);
		} catch (CommandException e) {
			ILog.of(ExplorerView.class).warn("command " + command + " cannot be run now", e);
		}
	}

	public void collapseAll() {
		tree.collapseAll();
	}

	@Override
	public void setFocus() {
		if (lab.lab().getHosts().isEmpty()) {
			emptyLab.control().setFocus();
		} else {
			tree.viewer().getTree().setFocus();
		}
	}

	@Override
	public <T> T getAdapter(Class<T> type) {
		return type == IPropertySheetPage.class ? type.cast(new LiveProperties(lab.lab())) : super.getAdapter(type);
	}
}
