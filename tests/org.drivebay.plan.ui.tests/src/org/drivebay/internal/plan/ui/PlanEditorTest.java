// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.plan.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;

import org.drivebay.ui.testing.NoErrorLogged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a user does in the plan editor, with real clicks and keys. */
@ExtendWith(NoErrorLogged.class)
class PlanEditorTest {

	@TempDir
	Path folder;

	@Test
	void aNewPlanIsDrawn() {
		try (var fixture = new PlanFixture(folder, "raid6", 6)) {
			assertEquals(7, fixture.document().plan().getDevices().size());
		}
	}
}
