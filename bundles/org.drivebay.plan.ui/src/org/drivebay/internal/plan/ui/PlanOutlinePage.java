// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import java.util.List;
import java.util.Objects;

import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.drivebay.ui.Images;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;

/** Arrays with what they are made of, and what is free. What is selected here is selected in the drawing. */
final class PlanOutlinePage extends ContentOutlinePage {

	private final PlanEditor editor;
	private final Runnable refresh = this::refreshIfShown;

	PlanOutlinePage(PlanEditor editor) {
		this.editor = editor;
	}

	@Override
	public void createControl(Composite parent) {
		super.createControl(parent);
		getTreeViewer().setContentProvider(new Content());
		getTreeViewer().setLabelProvider(new Labels(getControl()));
		getTreeViewer().setAutoExpandLevel(3);
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
			getTreeViewer().setInput(document.plan());
			document.onChange(refresh);
			getControl().addDisposeListener(event -> document.removeListener(refresh));
		}
	}

	private void refreshIfShown() {
		if (!getControl().isDisposed()) {
			getTreeViewer().refresh();
		}
	}

	@Override
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (getControl().isFocusControl()) {
			editor.getSite().getSelectionProvider().setSelection(event.getSelection());
		}
	}

	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object plan) {
			return ((RaidPlan) plan).getDevices().stream().filter(device -> device.getUses().isEmpty()).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			List<? extends PlanDevice> children = switch (parent) {
				case PlanArray array -> array.getSlots().stream().map(PlanSlot::getDevice).filter(Objects::nonNull).toList();
				case PlanMember member -> member.getPartitions();
				default -> List.of();
			};
			return children.toArray();
		}

		@Override
		public @Nullable Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return getChildren(element).length > 0;
		}
	}

	private static final class Labels extends LabelProvider {
		private final LocalResourceManager images;

		Labels(Control control) {
			images = new LocalResourceManager(JFaceResources.getResources(), control);
		}

		@Override
		public String getText(Object element) {
			return element instanceof PlanArray array ? DeviceText.name(array) + " " + array.getLevel() : DeviceText.name((PlanDevice) element);
		}

		@Override
		public Image getImage(Object element) {
			Images image = element instanceof PlanArray ? Images.ARRAY : element instanceof PlanPartition ? Images.PARTITION : Images.DISK;
			return images.create(image.descriptor());
		}
	}
}
