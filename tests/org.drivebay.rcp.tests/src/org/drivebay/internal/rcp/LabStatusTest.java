// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.drivebay.model.ConnectionState;
import org.drivebay.model.Health;
import org.drivebay.model.HealthLevel;
import org.drivebay.model.Host;
import org.drivebay.model.Lab;
import org.drivebay.model.MdArray;
import org.drivebay.model.ModelFactory;
import org.junit.jupiter.api.Test;

class LabStatusTest {

	@Test
	void anEmptyLabSaysHowToBegin() {
		assertEquals("No hosts", LabStatus.of(ModelFactory.eINSTANCE.createLab()).text());
	}

	@Test
	void aDegradedArrayIsAProblemWithItsReason() {
		Lab lab = ModelFactory.eINSTANCE.createLab();
		Host host = ModelFactory.eINSTANCE.createHost();
		host.setName("lab");
		host.setConnectionState(ConnectionState.CONNECTED);
		lab.getHosts().add(host);
		assertEquals("1 host, 1 connected · healthy", LabStatus.of(lab).text());

		MdArray array = ModelFactory.eINSTANCE.createMdArray();
		array.setName("md1");
		Health health = ModelFactory.eINSTANCE.createHealth();
		health.setLevel(HealthLevel.CRITICAL);
		health.getReasons().add("no redundancy is left");
		array.setHealth(health);
		host.getArrays().add(array);
		LabStatus status = LabStatus.of(lab);
		assertEquals("1 host, 1 connected · 1 problem", status.text());
		assertTrue(status.toolTip().contains("md1: no redundancy is left"));
		assertEquals(HealthLevel.CRITICAL, status.level());
	}
}
