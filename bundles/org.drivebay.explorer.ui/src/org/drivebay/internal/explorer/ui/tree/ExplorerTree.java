// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.tree;

import java.util.LinkedHashSet;
import java.util.Set;

import org.drivebay.model.Host;
import org.drivebay.model.Lab;
import org.drivebay.model.Node;
import org.drivebay.ui.Themes;
import org.drivebay.ui.viewer.AccessibleName;
import org.drivebay.ui.viewer.BarPainter;
import org.drivebay.ui.viewer.Flash;
import org.drivebay.ui.viewer.ModelWatch;
import org.drivebay.ui.viewer.SyncProgress;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ITreeViewerListener;
import org.eclipse.jface.viewers.TreeExpansionEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.ui.IMemento;

/** The tree of the lab. It follows the model row by row, and keeps selection and expansion while it does. */
public final class ExplorerTree {

	private static final String WIDTH = "width.";
	private static final String SORT_COLUMN = "sort";
	private static final String SORT_DESCENDING = "descending";

	private final ExplorerContent content = new ExplorerContent();
	private final ExplorerOrder order = new ExplorerOrder();
	private final ExplorerFilter filter = new ExplorerFilter(content);
	private final ExpandState expanded;
	private final TreeViewer viewer;
	private final Flash flash;
	private final CellChanges cellChanges;

	public ExplorerTree(Composite parent, @Nullable IMemento memento) {
		expanded = new ExpandState(content, memento);
		viewer = new TreeViewer(parent, SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
		flash = new Flash(viewer.getTree(), this::update);
		cellChanges = new CellChanges(flash);
		viewer.getTree().setHeaderVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(content);
		createColumns(memento);
		viewer.setComparator(order);
		viewer.addFilter(filter);
		BarPainter.install(viewer.getTree(), ExplorerColumn.STATE.ordinal(), ExplorerTree::fraction);
		ColumnViewerToolTipSupport.enableFor(viewer);
		NodeDrag.install(viewer);
		Themes.onChange(viewer.getTree(), viewer::refresh);
		viewer.addTreeListener(new ExpansionListener());
		AccessibleName.set(viewer.getTree(), "Hosts, arrays and block devices");
	}

	public TreeViewer viewer() {
		return viewer;
	}

	public void setLab(Lab lab) {
		viewer.setInput(lab);
		lab.eAllContents().forEachRemaining(this::learn);
		expanded.apply(viewer, lab);
	}

	public void save(IMemento memento) {
		expanded.save(memento);
		for (ExplorerColumn column : ExplorerColumn.values()) {
			memento.putInteger(WIDTH + column.name(), viewer.getTree().getColumn(column.ordinal()).getWidth());
		}
		memento.putString(SORT_COLUMN, order.column().name());
		memento.putBoolean(SORT_DESCENDING, order.descending());
	}

	public void setFilter(String text) {
		if (!filter.setText(text)) {
			return;
		}
		viewer.getTree().setRedraw(false);
		try {
			viewer.refresh();
			if (filter.isActive()) {
				viewer.expandAll();
			} else {
				expanded.apply(viewer, viewer.getInput());
			}
		} finally {
			viewer.getTree().setRedraw(true);
		}
	}

	public void toggle(Object element) {
		boolean open = !viewer.getExpandedState(element);
		viewer.setExpandedState(element, open);
		expanded.chose(element, open);
	}

	public void collapseAll() {
		for (Object element : viewer.getExpandedElements()) {
			expanded.chose(element, false);
		}
		viewer.collapseAll();
	}

	/** Shows what has changed: the rows concerned and those above them, whose health may have changed with it. */
	public void show(ModelWatch.Changes changes) {
		changes.parents().forEach(this::refresh);
		Set<Object> rows = new LinkedHashSet<>();
		for (Node node : changes.values()) {
			if (node.eContainer() != null) {
				cellChanges.update(node);
				withAncestors(node, rows);
			}
		}
		changes.parents().forEach(parent -> withAncestors(parent, rows));
		update(rows);
		if (!rows.isEmpty() && (filter.isActive() || order.column() != ExplorerColumn.NAME)) {
			hosts(rows).forEach(host -> viewer.refresh(host, false));
		}
	}

	private void refresh(EObject parent) {
		parent.eAllContents().forEachRemaining(this::learn);
		if (parent instanceof Lab || parent.eContainer() != null) {
			viewer.refresh(parent, true);
			expanded.open(viewer, parent);
		}
	}

	private void learn(EObject object) {
		if (object instanceof Node) {
			cellChanges.learn(object);
		}
	}

	private void update(Set<Object> rows) {
		viewer.update(rows.toArray(), null);
	}

	private void withAncestors(Object element, Set<Object> rows) {
		Object current = element;
		while (current != null && !(current instanceof Lab)) {
			rows.add(current);
			current = content.getParent(current);
		}
	}

	private static Set<Object> hosts(Set<Object> rows) {
		Set<Object> hosts = new LinkedHashSet<>(rows);
		hosts.removeIf(row -> !(row instanceof Host));
		return hosts;
	}

	private static @Nullable Double fraction(Object element) {
		SyncProgress progress = SyncProgress.of(element);
		return progress == null ? null : progress.fraction();
	}

	private void createColumns(@Nullable IMemento memento) {
		HealthRollup health = new HealthRollup(content);
		NodeImages images = new NodeImages(viewer.getTree(), health);
		NodeTooltip tooltip = new NodeTooltip(health);
		for (ExplorerColumn column : ExplorerColumn.values()) {
			var viewerColumn = new TreeViewerColumn(viewer, column == ExplorerColumn.SIZE ? SWT.RIGHT : SWT.LEFT);
			viewerColumn.setLabelProvider(
					new CellLabels(column, viewer.getTree(), flash, tooltip, column == ExplorerColumn.NAME ? images : null));
			TreeColumn swtColumn = viewerColumn.getColumn();
			swtColumn.setText(column.title());
			swtColumn.setMoveable(true);
			Integer width = memento == null ? null : memento.getInteger(WIDTH + column.name());
			swtColumn.setWidth(width == null ? column.width() : Math.clamp(width, 20, 2000));
			swtColumn.addListener(SWT.Selection, event -> sort(column, order.column() == column && !order.descending()));
		}
		restoreOrder(memento);
	}

	private void restoreOrder(@Nullable IMemento memento) {
		String name = memento == null ? null : memento.getString(SORT_COLUMN);
		boolean descending = memento != null && Boolean.TRUE.equals(memento.getBoolean(SORT_DESCENDING));
		for (ExplorerColumn column : ExplorerColumn.values()) {
			if (column.name().equals(name) || name == null && column == ExplorerColumn.NAME) {
				sort(column, descending);
			}
		}
	}

	private void sort(ExplorerColumn column, boolean descending) {
		order.by(column, descending);
		viewer.getTree().setSortColumn(viewer.getTree().getColumn(column.ordinal()));
		viewer.getTree().setSortDirection(descending ? SWT.DOWN : SWT.UP);
		if (viewer.getInput() != null) {
			viewer.refresh(false);
		}
	}

	private final class ExpansionListener implements ITreeViewerListener {
		@Override
		public void treeCollapsed(TreeExpansionEvent event) {
			chose(event.getElement(), false);
		}

		@Override
		public void treeExpanded(TreeExpansionEvent event) {
			chose(event.getElement(), true);
		}

		/** What is opened to show what a filter has found is not the user's choice. */
		private void chose(Object element, boolean open) {
			if (!filter.isActive()) {
				expanded.chose(element, open);
			}
		}
	}
}
