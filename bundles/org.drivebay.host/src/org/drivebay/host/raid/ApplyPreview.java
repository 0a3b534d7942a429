// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.util.List;

import org.drivebay.md.command.MdCommand;

/**
 * What making the planned arrays will do.
 *
 * @param commands in the order in which they run
 * @param devices  that are taken
 * @param blockers why it cannot be done; empty if it can. Nothing of this is overridden by a confirmation
 */
public record ApplyPreview(List<MdCommand> commands, List<TakenDevice> devices, List<String> blockers) {

	public ApplyPreview {
		commands = List.copyOf(commands);
		devices = List.copyOf(devices);
		blockers = List.copyOf(blockers);
	}

	/**
	 * A device that becomes a member.
	 *
	 * @param device  as the plan names it
	 * @param word    its serial number, or its kernel name where it has none: what is typed to confirm
	 * @param sectors its size
	 * @param holds   what is found on it and will be lost; empty if nothing was found
	 */
	public record TakenDevice(String device, String word, long sectors, List<String> holds) {

		public TakenDevice {
			holds = List.copyOf(holds);
		}

		public boolean mustConfirm() {
			return !holds.isEmpty();
		}
	}

	/** Those whose serial number or name has to be typed. */
	public List<TakenDevice> toConfirm() {
		return devices.stream().filter(TakenDevice::mustConfirm).toList();
	}
}
