// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.drivebay.host.HostDefinition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HostFormTest {

	@Test
	void theAddressAloneIsEnough() {
		HostForm form = HostForm.empty("admin@storage1:2222");
		assertNull(form.problem(Set.of()));
		HostDefinition definition = form.definition(null);
		assertEquals("storage1", definition.spec().name());
		assertEquals("admin", definition.spec().user());
		assertEquals(2222, definition.spec().port());
	}

	@ParameterizedTest
	@CsvSource({ "'', 22, 2, Type the host's address", "a b, 22, 2, The address is", "-oProxyCommand=x, 22, 2, The address is",
			"lab, 0, 2, The port is", "lab, 65536, 2, The port is", "lab, ssh, 2, The port is", "lab, 22, 0.1, The refresh interval",
			"lab, 22, often, The refresh interval", "lab, 22, NaN, The refresh interval", "taken, 22, 2, There is already" })
	void mistakesAreNamed(String address, String port, String interval, String problem) {
		String told = new HostForm("", address, "", port, "", interval, true).problem(Set.of("TAKEN"));
		assertTrue(told != null && told.startsWith(problem), told);
	}

	@Test
	void aMissingIdentityFileIsNamed() {
		String told = new HostForm("", "lab", "", "", "/nowhere/id_ed25519", "2", true).problem(Set.of());
		assertEquals("There is no identity file /nowhere/id_ed25519.", told);
	}

	@Test
	void whatIsReadFromADefinitionGivesItBack() {
		HostDefinition definition = HostForm.empty("root@lab:2201").definition(null);
		assertEquals(definition, HostForm.of(definition).definition(definition));
	}
}
