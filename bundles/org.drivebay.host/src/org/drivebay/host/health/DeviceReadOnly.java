// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Optional;

import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.HealthLevel;

/** Optical drives are read-only by nature. */
final class DeviceReadOnly implements HealthRule<DeviceFacts> {

	@Override
	public Optional<Finding> check(DeviceFacts device) {
		if (!device.readOnly() || device.kind() == DeviceKind.OPTICAL) {
			return Optional.empty();
		}
		return Optional.of(new Finding(HealthLevel.NOTE, "The device is read-only."));
	}
}
