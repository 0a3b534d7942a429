// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import org.drivebay.md.command.MdCommand;

/** What is to be done if the host stops, or loses power, in the middle of a step. */
public sealed interface Interruption {

	/** Nothing moves: the step has been done, which {@code mdadm --detail} tells, or is run again. */
	record Repeat() implements Interruption {
	}

	/**
	 * Part of the data have moved; md goes on from there.
	 *
	 * @param assemble starts the array that has stopped, with all devices that it has in this step
	 * @param goOn     for an array that runs while its reshape stands still: the mdadm that kept the backup was ended
	 * @param inPlace  data are written where other data stood: arrays that were stopped in such a step, or lost power, did not start again, or came
	 *                 back with other data (mdadm 4.2, Linux 6.1), so that only {@code goOn} is safe
	 */
	record Resume(MdCommand assemble, MdCommand goOn, boolean inPlace) implements Interruption {
	}
}
