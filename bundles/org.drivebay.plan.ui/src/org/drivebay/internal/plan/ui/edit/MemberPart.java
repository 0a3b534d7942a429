// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import java.util.List;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.eclipse.draw2d.IFigure;

/** A disk with its partitions inside. */
final class MemberPart extends DevicePart {

	MemberPart(PlanDocument document, PlanMember member) {
		super(document, member);
	}

	@Override
	protected List<PlanPartition> getModelChildren() {
		return List.copyOf(((PlanMember) getModel()).getPartitions());
	}

	@Override
	public IFigure getContentPane() {
		return box().inside();
	}
}
