// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.drivebay.host.LabService;
import org.drivebay.ui.Palette;
import org.drivebay.ui.Themes;
import org.drivebay.ui.UI;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;

/** How many hosts there are, how many are connected, and the lab's health, in the status line. */
public final class LabStatusItem extends WorkbenchWindowControlContribution {

	/** A refresh changes hundreds of values; one look afterwards is enough. */
	private static final int PAUSE_MILLIS = 250;

	private @Nullable Label label;
	private boolean pending;

	@Override
	protected Control createControl(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().extendedMargins(6, 8, 4, 2).applyTo(area);
		var text = new Label(area, SWT.NONE);
		GridDataFactory.fillDefaults().hint(SWT.DEFAULT, SWT.DEFAULT).minSize(460, SWT.DEFAULT).grab(true, false).applyTo(text);
		label = text;
		// the lab is made with the explorer, behind the window's first paint
		UI.async(text, () -> watch(text));
		return area;
	}

	private void watch(Label text) {
		LabService service = UI.service(LabService.class);
		var adapter = new EContentAdapter() {
			@Override
			public void notifyChanged(Notification notification) {
				super.notifyChanged(notification);
				if (!notification.isTouch()) {
					later(text);
				}
			}
		};
		service.lab().eAdapters().add(adapter);
		text.addDisposeListener(e -> service.lab().eAdapters().remove(adapter));
		Themes.onChange(text, () -> show(text));
		show(text);
	}

	private void later(Label text) {
		if (!pending && !text.isDisposed()) {
			pending = true;
			text.getDisplay().timerExec(PAUSE_MILLIS, () -> {
				pending = false;
				show(text);
			});
		}
	}

	private void show(Label text) {
		if (text.isDisposed()) {
			return;
		}
		LabStatus status = LabStatus.of(UI.service(LabService.class).lab());
		text.setText(status.text());
		text.setToolTipText(status.toolTip());
		text.setForeground(switch (status.level()) {
		case WARNING, CRITICAL -> Palette.of(text).of(status.level());
		default -> null;
		});
		text.getParent().requestLayout();
	}
}
