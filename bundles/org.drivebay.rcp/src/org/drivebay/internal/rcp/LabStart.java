// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import org.drivebay.host.DrivebayLab;
import org.drivebay.host.LabService;
import org.drivebay.ui.Errors;
import org.drivebay.ui.UI;

/** Connects what wants to be connected, once the window is there. */
final class LabStart {

	private LabStart() {
	}

	/** UI thread, after the first paint. */
	static void run() {
		LabService lab = UI.service(LabService.class);
		lab.problem().ifPresent(problem -> Errors.show("Known hosts", problem));
		DrivebayLab.virtualLab().ifPresent(lab::addUnsaved);
		lab.connectAutomatic();
	}
}
