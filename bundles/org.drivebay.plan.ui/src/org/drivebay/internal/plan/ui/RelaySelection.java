// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.ListenerList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.GraphicalViewer;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.StructuredSelection;

/** What is selected in the drawing, as parts of the plan: no other part of the workbench knows GEF's. */
final class RelaySelection implements ISelectionProvider {

	private final ListenerList<ISelectionChangedListener> listeners = new ListenerList<>();
	private @Nullable GraphicalViewer viewer;

	/** The viewer comes once the file is read. */
	void follow(GraphicalViewer drawing) {
		viewer = drawing;
		drawing.addSelectionChangedListener(event -> fire());
		fire();
	}

	private void fire() {
		var event = new SelectionChangedEvent(this, getSelection());
		listeners.forEach(listener -> listener.selectionChanged(event));
	}

	@Override
	public IStructuredSelection getSelection() {
		GraphicalViewer drawing = viewer;
		if (drawing == null) {
			return StructuredSelection.EMPTY;
		}
		List<?> parts = drawing.getSelectedEditParts();
		List<?> shown = parts.isEmpty() && drawing.getContents() != null ? List.of(drawing.getContents()) : parts;
		return new StructuredSelection(shown.stream().map(part -> ((EditPart) part).getModel()).toList());
	}

	@Override
	public void setSelection(ISelection selection) {
		GraphicalViewer drawing = viewer;
		if (drawing != null && selection instanceof IStructuredSelection objects) {
			var parts = drawing.getEditPartRegistry();
			drawing.setSelection(new StructuredSelection(
					objects.stream().filter(EObject.class::isInstance).map(parts::get).filter(Objects::nonNull).toList()));
		}
	}

	@Override
	public void addSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeSelectionChangedListener(ISelectionChangedListener listener) {
		listeners.remove(listener);
	}
}
