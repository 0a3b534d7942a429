// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

import org.drivebay.host.MdAttribute;
import org.drivebay.internal.inspector.ui.write.ValueEditing;
import org.drivebay.ui.Themes;
import org.drivebay.ui.UI;
import org.drivebay.ui.viewer.AccessibleName;
import org.drivebay.ui.viewer.FilterWords;
import org.drivebay.ui.viewer.Flash;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;

/** Sections and attributes as a tree with columns. A new reading redraws only the rows that changed. */
final class AttributeTable {

	private final AttributeRows rows = new AttributeRows();
	private final TreeViewer viewer;
	private final Flash flash;
	private FilterWords words = FilterWords.NONE;

	/** @param write told of each value that the user has typed or chosen for an attribute */
	AttributeTable(Composite parent, BiConsumer<MdAttribute, String> write) {
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		Tree tree = viewer.getTree();
		Themes.onChange(tree, viewer::refresh);
		tree.setHeaderVisible(true);
		flash = new Flash(tree, dark -> viewer.update(dark.toArray(), null));
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new AttributeContent());
		var images = new LocalResourceManager(JFaceResources.getResources(tree.getDisplay()), tree);
		for (AttributeColumn column : AttributeColumn.values()) {
			var viewerColumn = new TreeViewerColumn(viewer, SWT.LEFT);
			viewerColumn.setLabelProvider(new AttributeLabels(column, tree, flash, images));
			viewerColumn.getColumn().setText(column.title());
			viewerColumn.getColumn().setWidth(column.width());
			viewerColumn.getColumn().setMoveable(true);
			if (column == AttributeColumn.VALUE) {
				viewerColumn.setEditingSupport(new ValueEditing(viewer, AttributeTable::writable, write));
			}
		}
		viewer.addDoubleClickListener(event -> editOrToggle());
		tree.addKeyListener(KeyListener.keyPressedAdapter(event -> {
			if (event.keyCode == SWT.F2) {
				edit();
			}
		}));
		viewer.addFilter(new Words());
		ColumnViewerToolTipSupport.enableFor(viewer);
		viewer.setInput(rows);
		AccessibleName.set(tree, "Attributes of the array, its bitmap and its members");
	}

	private static @Nullable MdAttribute writable(Object element) {
		return element instanceof AttributeRow row && AttributeText.writable(row.attribute()) ? row.attribute() : null;
	}

	/** Enter comes here too. */
	private void editOrToggle() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof Section section) {
			viewer.setExpandedState(section, !viewer.getExpandedState(section));
		} else {
			edit();
		}
	}

	/** Nothing happens where the value cannot be written. */
	void edit() {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		if (selected != null) {
			// after the key or click that asks for it, which else would end the editing it began
			UI.async(viewer.getTree(), () -> viewer.editElement(selected, AttributeColumn.VALUE.ordinal()));
		}
	}

	boolean canEdit() {
		Object selected = viewer.getStructuredSelection().getFirstElement();
		return selected != null && writable(selected) != null;
	}

	/** The attributes of the selected rows. */
	List<MdAttribute> selected() {
		List<MdAttribute> attributes = new ArrayList<>();
		for (Object element : viewer.getStructuredSelection()) {
			if (element instanceof AttributeRow row) {
				attributes.add(row.attribute());
			}
		}
		return attributes;
	}

	TreeViewer viewer() {
		return viewer;
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	void show(List<MdAttribute> attributes) {
		boolean first = rows.isEmpty();
		AttributeRows.Difference difference = rows.update(attributes);
		if (difference.structure()) {
			viewer.refresh();
			if (first || !words.isEmpty()) {
				viewer.expandAll();
			}
		}
		redraw(difference.changed());
	}

	/** One row, before the next reading has it. */
	void show(MdAttribute attribute) {
		AttributeRow row = rows.row(attribute.path());
		if (row != null && !row.attribute().equals(attribute)) {
			row.setAttribute(attribute);
			redraw(List.of(row));
		}
	}

	private void redraw(List<AttributeRow> changed) {
		for (AttributeRow row : changed) {
			flash.mark(row, AttributeColumn.VALUE.ordinal());
		}
		if (!viewer.isCellEditorActive()) {
			viewer.update(changed.toArray(), null);
		} else {
			// updating the row that is being edited would end the editing
			Object edited = viewer.getStructuredSelection().getFirstElement();
			viewer.update(changed.stream().filter(row -> row != edited).toArray(), null);
		}
	}

	void setFilter(String text) {
		words = FilterWords.of(text);
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh();
			viewer.expandAll();
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	private boolean matches(AttributeRow row) {
		Stream<String> cells = Arrays.stream(AttributeColumn.values()).map(column -> column.text(row));
		return words.match(Stream.concat(Stream.of(row.section().title()), cells).toList());
	}

	private final class Words extends ViewerFilter {
		@Override
		public boolean select(Viewer anyViewer, @Nullable Object parent, Object element) {
			return words.isEmpty() || switch (element) {
				case Section section -> section.rows().stream().anyMatch(AttributeTable.this::matches);
				case AttributeRow row -> matches(row);
				default -> true;
			};
		}
	}
}
