// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.bookmark;

import java.util.function.BiConsumer;

import org.drivebay.internal.trace.ui.window.Bookmark;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TextCellEditor;

/** Renames a bookmark in its row. */
final class NameEditing extends EditingSupport {

	private final TextCellEditor editor;
	private final BiConsumer<Bookmark, String> named;

	/** @param named gets a bookmark and its new name */
	NameEditing(TableViewer viewer, BiConsumer<Bookmark, String> named) {
		super(viewer);
		this.named = named;
		editor = new TextCellEditor(viewer.getTable());
	}

	@Override
	protected boolean canEdit(Object element) {
		return true;
	}

	@Override
	protected CellEditor getCellEditor(Object element) {
		return editor;
	}

	@Override
	protected Object getValue(Object element) {
		return ((Bookmark) element).name();
	}

	@Override
	protected void setValue(Object element, Object value) {
		named.accept((Bookmark) element, String.valueOf(value));
	}
}
