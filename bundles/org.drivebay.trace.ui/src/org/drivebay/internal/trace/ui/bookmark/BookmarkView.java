// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.bookmark;

import java.util.List;
import java.util.function.Function;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.SummaryBar;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.window.Bookmark;
import org.drivebay.internal.trace.ui.window.TraceView;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.drivebay.internal.trace.ui.window.TraceWindow.Change;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/** The bookmarks of a trace: one that is chosen is shown in all pictures, F2 renames it, Delete takes it away. */
public final class BookmarkView extends TraceView {

	public static final String ID = "org.drivebay.trace.ui.view.bookmarks";

	private static final int TIME_WIDTH = 150;
	private static final int NAME_WIDTH = 320;
	private static final int NAME = 1;

	private SummaryBar summary;
	private Button rename;
	private Button remove;
	private TableViewer viewer;

	@Override
	protected void createContent(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
		summary = new SummaryBar(area, 2);
		rename = button("Re&name", this::rename);
		remove = button("Re&move", this::remove);
		viewer = new TableViewer(area, SWT.FULL_SELECTION | SWT.SINGLE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(viewer.getControl());
		viewer.getTable().setHeaderVisible(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		column("Time", SWT.RIGHT, TIME_WIDTH, bookmark -> TimeText.exact(bookmark.time()));
		column("Name", SWT.LEFT, NAME_WIDTH, Bookmark::name).setEditingSupport(new NameEditing(viewer, this::setName));
		TableViewerEditor.create(viewer, new ColumnViewerEditorActivationStrategy(viewer) {
			@Override
			protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
				return event.eventType == ColumnViewerEditorActivationEvent.PROGRAMMATIC
						|| event.eventType == ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION;
			}
		}, ColumnViewerEditor.DEFAULT);
		viewer.addSelectionChangedListener(event -> selected());
		viewer.getControl().addListener(SWT.KeyDown, this::key);
	}

	private Button button(String text, Runnable pressed) {
		var button = new Button(summary.controls(), SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> pressed.run());
		return button;
	}

	private TableViewerColumn column(String head, int style, int width, Function<Bookmark, String> text) {
		var column = new TableViewerColumn(viewer, style);
		column.getColumn().setText(head);
		column.getColumn().setWidth(width);
		column.setLabelProvider(ColumnLabelProvider.createTextProvider(element -> text.apply((Bookmark) element)));
		return column;
	}

	@Override
	protected void update(TraceWindow of, LoadedTrace trace, Change changed) {
		if (changed == Change.TRACE || changed == Change.BOOKMARKS) {
			List<Bookmark> bookmarks = of.bookmarks();
			viewer.setInput(bookmarks);
			String number = bookmarks.isEmpty() ? "No bookmarks" : bookmarks.size() == 1 ? "One bookmark" : bookmarks.size() + " bookmarks";
			summary.setText(number + "  ·  in a picture B sets one, N and P lead on and back");
			enable();
		}
	}

	private Bookmark chosen() {
		return (Bookmark) viewer.getStructuredSelection().getFirstElement();
	}

	private void enable() {
		boolean any = chosen() != null;
		rename.setEnabled(any);
		remove.setEnabled(any);
	}

	private void selected() {
		enable();
		Bookmark bookmark = chosen();
		TraceWindow shown = window();
		if (bookmark != null && shown != null) {
			shown.reveal(bookmark.time());
			shown.setCursor(bookmark.time());
		}
	}

	private void key(Event event) {
		switch (event.keyCode) {
			case SWT.F2 -> rename();
			case SWT.DEL -> remove();
			default -> {
				// not ours
			}
		}
	}

	private void rename() {
		if (chosen() != null) {
			viewer.editElement(chosen(), NAME);
		}
	}

	private void setName(Bookmark of, String name) {
		TraceWindow shown = window();
		var renamed = new Bookmark(of.time(), name);
		if (shown != null && !renamed.name().isEmpty() && !renamed.equals(of)) {
			shown.add(renamed);
		}
	}

	private void remove() {
		TraceWindow shown = window();
		Bookmark bookmark = chosen();
		if (shown != null && bookmark != null) {
			shown.remove(bookmark);
		}
	}

	@Override
	protected boolean focusContent() {
		return viewer.getControl().setFocus();
	}
}
