// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui.edit;

import org.eclipse.gef.DefaultEditDomain;
import org.eclipse.ui.IEditorPart;

/** Tells when a tool has done its work and selecting goes on. */
final class PlanDomain extends DefaultEditDomain {

	private Runnable whenDefault = () -> {
	};

	PlanDomain(IEditorPart editor) {
		super(editor);
	}

	void onDefaultTool(Runnable listener) {
		whenDefault = listener;
	}

	@Override
	public void loadDefaultTool() {
		super.loadDefaultTool();
		// the super constructor calls this
		if (whenDefault != null) {
			whenDefault.run();
		}
	}
}
