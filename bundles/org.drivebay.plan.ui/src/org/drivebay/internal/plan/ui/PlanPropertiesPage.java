// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.ui.UI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertySheetPage;

/** The Properties view while a plan is edited. It follows each change, undone ones too. */
final class PlanPropertiesPage extends PropertySheetPage {

	private final PlanEditor editor;
	private final Runnable refresh = this::refreshLater;

	PlanPropertiesPage(PlanEditor editor) {
		this.editor = editor;
		setPropertySourceProvider(this::source);
	}

	private @Nullable IPropertySource source(Object object) {
		PlanDocument document = editor.document();
		if (document == null) {
			return null;
		}
		return switch (object) {
			case PlanDevice device -> new PlanPropertySource(document, DeviceFields.of(document, device));
			case PlanSlot slot -> new PlanPropertySource(document, SlotFields.of(document, slot));
			case RaidPlan plan -> new PlanPropertySource(document, DeviceFields.of(plan));
			case null, default -> null;
		};
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		follow();
		editor.addPropertyListener((source, property) -> {
			if (property == PlanEditor.PROP_OPENED) {
				follow();
			}
		});
	}

	private void follow() {
		PlanDocument document = editor.document();
		if (document != null && !getControl().isDisposed()) {
			document.onChange(refresh);
			getControl().addDisposeListener(event -> document.removeListener(refresh));
		}
	}

	/** Not at once: a change that was made in this page comes from a cell editor, which the page would apply again. */
	private void refreshLater() {
		if (!getControl().isDisposed()) {
			UI.async(getControl(), this::refresh);
		}
	}
}
