// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui.write;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.drivebay.host.MdAttribute;
import org.drivebay.remote.Fetched;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.ComboBoxCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CCombo;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Tree;

/** Edits a value in its cell: a list where only certain words may be written, else a text. Another value is handed on, and not shown by itself. */
public final class ValueEditing extends EditingSupport {

	private final TreeViewer viewer;
	private final Function<Object, @Nullable MdAttribute> writable;
	private final BiConsumer<MdAttribute, String> write;

	/** @param writable the attribute of a row if it may be written, else null */
	public ValueEditing(TreeViewer viewer, Function<Object, @Nullable MdAttribute> writable, BiConsumer<MdAttribute, String> write) {
		super(viewer);
		this.viewer = viewer;
		this.writable = writable;
		this.write = write;
		// a single click must select a row, not edit it
		TreeViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC;
			}
		}, ColumnViewerEditor.DEFAULT);
	}

	@Override
	protected boolean canEdit(Object element) {
		return writable.apply(element) != null;
	}

	@Override
	protected @Nullable CellEditor getCellEditor(Object element) {
		MdAttribute attribute = writable.apply(element);
		if (attribute == null) {
			return null;
		}
		List<String> choices = attribute.info().choices();
		return choices.isEmpty() ? new TextCellEditor(viewer.getTree()) : combo(choices);
	}

	private CellEditor combo(List<String> choices) {
		var editor = new ChoiceEditor(viewer.getTree(), choices);
		editor.setActivationStyle(ComboBoxCellEditor.DROP_DOWN_ON_PROGRAMMATIC_ACTIVATION);
		CCombo combo = (CCombo) editor.getControl();
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> editor.chooseWhenClosed()));
		return editor;
	}

	/** Takes a word that was clicked at once, without a further Enter. */
	private static final class ChoiceEditor extends ComboBoxCellEditor {

		private static final int LOOK_MILLIS = 30;

		private boolean waits;

		ChoiceEditor(Tree tree, List<String> choices) {
			super(tree, choices.toArray(String[]::new), SWT.READ_ONLY);
		}

		/** Walking through the open list with the arrow keys selects too, and nothing tells when the list closes. */
		void chooseWhenClosed() {
			if (waits) {
				return;
			}
			waits = true;
			CCombo combo = (CCombo) getControl();
			combo.getDisplay().timerExec(LOOK_MILLIS, () -> {
				waits = false;
				if (combo.isDisposed() || !isActivated()) {
					return;
				}
				if (combo.getListVisible()) {
					chooseWhenClosed();
				} else {
					fireApplyEditorValue();
					deactivate();
				}
			});
		}
	}

	@Override
	protected @Nullable Object getValue(Object element) {
		MdAttribute attribute = writable.apply(element);
		if (attribute == null) {
			return null;
		}
		String text = text(attribute);
		List<String> choices = attribute.info().choices();
		return choices.isEmpty() ? text : (Object) choices.indexOf(text);
	}

	@Override
	protected void setValue(Object element, @Nullable Object value) {
		MdAttribute attribute = writable.apply(element);
		String typed = attribute == null ? null : typed(attribute, value);
		if (attribute != null && typed != null && !typed.equals(text(attribute))) {
			write.accept(attribute, typed);
		}
	}

	private static @Nullable String typed(MdAttribute attribute, @Nullable Object value) {
		List<String> choices = attribute.info().choices();
		return switch (value) {
			case Integer index when index >= 0 && index < choices.size() -> choices.get(index);
			case String text when !text.isBlank() -> text.strip();
			case null, default -> null;
		};
	}

	/** sync_speed_min reads {@code 1000 (system)}: what can be written is the first word. */
	private static String text(MdAttribute attribute) {
		String raw = attribute.value() instanceof Fetched.Content content ? content.text().strip() : "";
		int origin = raw.indexOf(" (");
		return origin > 0 ? raw.substring(0, origin) : raw;
	}
}
