// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.inspector.ui;

import java.util.function.Supplier;

import org.drivebay.model.MdArray;
import org.drivebay.model.MdMember;
import org.drivebay.model.Node;
import org.eclipse.core.runtime.ListenerList;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;

/**
 * The rows of the table as the rest of the workbench understands them: the member that the first selected row belongs to, else the array.
 * Nothing while the array is not there. UI thread.
 */
final class NodeSelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private final Supplier<@Nullable MdArray> array;
	private @Nullable String member;
	private IStructuredSelection selection = StructuredSelection.EMPTY;

	/** @param array as the model has it now, or null */
	NodeSelection(TreeViewer viewer, Supplier<@Nullable MdArray> array) {
		this.array = array;
		viewer.addSelectionChangedListener(event -> {
			member = member(event.getStructuredSelection().getFirstElement());
			update();
		});
	}

	private static @Nullable String member(@Nullable Object row) {
		return switch (row) {
			case Section section -> section.member();
			case AttributeRow attribute -> attribute.section().member();
			case null, default -> null;
		};
	}

	/** Looks again at the model. */
	void update() {
		MdArray now = array.get();
		IStructuredSelection next = now == null ? StructuredSelection.EMPTY : new StructuredSelection(node(now));
		if (!next.equals(selection)) {
			selection = next;
			listeners.forEach(listener -> listener.selectionChanged(new SelectionChangedEvent(this, selection)));
		}
	}

	private Node node(MdArray now) {
		for (MdMember each : now.getMembers()) {
			if (each.getName().equals(member)) {
				return each;
			}
		}
		return now;
	}

	@Override
	public ISelection getSelection() {
		return selection;
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}

	@Override
	public void setSelection(ISelection ignored) {
		// the editor shows one array: others cannot be selected in it
	}
}
