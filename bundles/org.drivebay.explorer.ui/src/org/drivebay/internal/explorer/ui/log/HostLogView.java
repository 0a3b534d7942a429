// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.log;

import java.util.concurrent.atomic.AtomicBoolean;

import org.drivebay.remote.Subscription;
import org.drivebay.ui.HostLogModel;
import org.drivebay.ui.Images;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.FilterField;
import org.drivebay.ui.viewer.PartActions;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.part.ViewPart;

/** Every command and file access on the hosts, as it happens. */
public final class HostLogView extends ViewPart {

	public static final String ID = "org.drivebay.explorer.ui.view.hostlog";

	private static final int PAUSE_MILLIS = 200;

	private final AtomicBoolean updateComes = new AtomicBoolean();
	private HostLogModel model;
	private LogTable table;
	private boolean paused;

	@Override
	public void createPartControl(Composite parent) {
		model = UI.service(HostLogModel.class);
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(area);
		FilterField filter = new FilterField(area, "Filter: words of host, kind, text or outcome", this::filter);
		table = new LogTable(area);
		Table control = table.control();
		control.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		filter.returnsTo(control);
		PartActions.install(getSite(), filter, table::copy);
		createActions(control);
		Subscription subscription = model.onChange(this::changed);
		control.addDisposeListener(event -> subscription.close());
		update();
	}

	/** On any thread. Bursts of entries become one update. */
	private void changed() {
		if (updateComes.compareAndSet(false, true)) {
			UI.async(table.control(), () -> table.control().getDisplay().timerExec(PAUSE_MILLIS, this::update));
		}
	}

	private void update() {
		updateComes.set(false);
		if (!table.control().isDisposed() && !paused) {
			table.show(model.entries());
			describe();
		}
	}

	private void filter(String text) {
		table.setFilter(text);
		describe();
	}

	private void describe() {
		String hidden = table.hidden() == 0 ? "" : ", " + table.hidden() + " filtered out";
		setContentDescription(table.shown() == 0 && table.hidden() == 0 ? "Nothing has been done on a host yet."
				: table.shown() + " entries" + hidden + (paused ? ", paused" : ""));
	}

	private void createActions(Table control) {
		IAction copy = action("Copy", Images.COPY.descriptor(), table::copy);
		IAction clear = action("Clear", Images.CLEAR.descriptor(), model::clear);
		Action pause = new Action("Pause", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				paused = isChecked();
				update();
				describe();
			}
		};
		pause.setToolTipText("Hold the list still; entries are kept and shown afterwards");
		pause.setImageDescriptor(Images.PAUSE.descriptor());
		IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
		toolBar.add(pause);
		toolBar.add(clear);
		MenuManager menu = new MenuManager();
		menu.add(copy);
		menu.add(pause);
		menu.add(clear);
		control.setMenu(menu.createContextMenu(control));
		control.addDisposeListener(event -> menu.dispose());
	}

	private static IAction action(String title, ImageDescriptor image, Runnable run) {
		Action action = new Action(title, image) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setToolTipText(title);
		return action;
	}

	@Override
	public void setFocus() {
		table.control().setFocus();
	}
}
