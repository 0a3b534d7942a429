// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;

import org.drivebay.host.plan.PlanProblem;
import org.drivebay.ui.Images;
import org.eclipse.gef.EditPartViewer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;

/** Icons of one viewer; they go with its control. */
final class PlanImages {

	private static final String KEY = PlanImages.class.getName();

	private final LocalResourceManager resources;

	private PlanImages(EditPartViewer viewer) {
		resources = new LocalResourceManager(JFaceResources.getResources(), viewer.getControl());
	}

	static PlanImages of(EditPartViewer viewer) {
		if (!(viewer.getProperty(KEY) instanceof PlanImages)) {
			viewer.setProperty(KEY, new PlanImages(viewer));
		}
		return (PlanImages) viewer.getProperty(KEY);
	}

	/** With a mark for the worst of the problems. */
	Image get(Images image, List<PlanProblem> problems) {
		if (problems.isEmpty()) {
			return resources.create(image.descriptor());
		}
		Images mark = problems.stream().anyMatch(PlanProblem::isError) ? Images.OVERLAY_CRITICAL : Images.OVERLAY_WARNING;
		return resources.create(new DecorationOverlayIcon(image.descriptor(), mark.descriptor(), IDecoration.BOTTOM_RIGHT));
	}
}
