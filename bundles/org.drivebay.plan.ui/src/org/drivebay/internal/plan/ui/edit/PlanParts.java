// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.drivebay.internal.plan.ui.PlanDocument;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;
import org.drivebay.model.plan.RaidPlan;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;

/** Which part shows what. */
public final class PlanParts implements EditPartFactory {

	private final PlanDocument document;

	public PlanParts(PlanDocument document) {
		this.document = document;
	}

	@Override
	public EditPart createEditPart(EditPart context, Object model) {
		return switch (model) {
			case RaidPlan plan -> new PlanPart(document, plan);
			case PlanArray array -> new ArrayPart(document, array);
			case PlanMember member -> new MemberPart(document, member);
			case PlanPartition partition -> new PartitionPart(document, partition);
			case PlanSlot slot -> new SlotPart(document, slot);
			default -> throw new IllegalArgumentException("no part of a plan: " + model);
		};
	}
}
