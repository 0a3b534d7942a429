// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.trace.NotRecorded;
import org.drivebay.host.trace.TraceTargets;

/**
 * A device that is to be traced.
 *
 * @param name the kernel's, fit for a file's name
 * @param path of its node
 */
public record TracedDevice(String name, String path, int major, int minor) {

	private static final int MINOR_BITS = 20;

	/** @throws NotRecorded if the host tells a name or a number that none can be */
	public static TracedDevice of(DeviceFacts device) throws NotRecorded {
		String number = String.valueOf(device.number());
		if (!isFileName(device.name()) || !number.matches("\\d{1,4}:\\d{1,7}")) {
			throw new NotRecorded("a device cannot have the name " + device.name() + " and the number " + number);
		}
		int colon = number.indexOf(':');
		return new TracedDevice(device.name(), TraceTargets.path(device), Integer.parseInt(number.substring(0, colon)), Integer.parseInt(number.substring(
				colon + 1)));
	}

	/** Whether a name is fit for a file's: the host is not trusted with paths of ours. */
	public static boolean isFileName(String name) {
		return name.matches("[A-Za-z0-9_][A-Za-z0-9_.!:+-]{0,63}");
	}

	/** As it stands in a record. */
	int kernelNumber() {
		return major << MINOR_BITS | minor;
	}
}
