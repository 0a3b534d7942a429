// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.ui.views.properties.ComboBoxPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;
import org.eclipse.ui.views.properties.TextPropertyDescriptor;

/** Fields as the Properties view wants them. What is typed becomes a command, if it differs. */
final class PlanPropertySource implements IPropertySource {

	private final PlanDocument document;
	private final List<PlanField> fields;

	PlanPropertySource(PlanDocument document, List<PlanField> fields) {
		this.document = document;
		this.fields = fields;
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return fields.stream().map(PlanPropertySource::descriptor).toArray(IPropertyDescriptor[]::new);
	}

	private static IPropertyDescriptor descriptor(PlanField field) {
		PropertyDescriptor descriptor = made(field);
		descriptor.setCategory(field.group());
		descriptor.setDescription(field.description());
		// in the order of the fields, not of the alphabet
		descriptor.setAlwaysIncompatible(true);
		return descriptor;
	}

	private static PropertyDescriptor made(PlanField field) {
		PlanField.Edit edit = field.edit();
		if (edit == null) {
			return new PropertyDescriptor(field.name(), field.name());
		}
		if (!edit.choices().isEmpty()) {
			String[] choices = edit.choices().toArray(String[]::new);
			var combo = new ComboBoxPropertyDescriptor(field.name(), field.name(), choices);
			combo.setLabelProvider(new LabelProvider() {
				@Override
				public String getText(Object element) {
					int index = element instanceof Integer number ? number : -1;
					return index >= 0 && index < choices.length ? choices[index] : field.value();
				}
			});
			return combo;
		}
		var text = new TextPropertyDescriptor(field.name(), field.name());
		text.setValidator(value -> edit.wrong().apply(String.valueOf(value)));
		return text;
	}

	private Optional<PlanField> field(Object id) {
		return fields.stream().filter(field -> field.name().equals(id)).findFirst();
	}

	@Override
	public Object getPropertyValue(Object id) {
		return field(id).map(PlanPropertySource::value).orElse("");
	}

	/** Of a choice, the cell editor wants the number. */
	private static Object value(PlanField field) {
		PlanField.Edit edit = field.edit();
		return edit == null || edit.choices().isEmpty() ? field.value() : Integer.valueOf(edit.choices().indexOf(field.value()));
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		field(id).ifPresent(field -> set(field, value));
	}

	private void set(PlanField field, Object value) {
		PlanField.Edit edit = field.edit();
		if (edit == null) {
			return;
		}
		String text = value instanceof Integer index && index >= 0 && !edit.choices().isEmpty() ? edit.choices().get(index) : String.valueOf(value);
		boolean unchanged = text.equals(field.value()) || value instanceof Integer index && index < 0;
		if (!unchanged && edit.wrong().apply(text) == null) {
			document.change("Change " + field.name().toLowerCase(Locale.ROOT), () -> edit.write().accept(text));
		}
	}

	@Override
	public Object getEditableValue() {
		return this;
	}

	@Override
	public boolean isPropertySet(Object id) {
		return false;
	}

	@Override
	public void resetPropertyValue(Object id) {
		// no property has a default to go back to
	}
}
