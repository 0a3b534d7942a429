// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.util.List;
import java.util.Optional;

import org.drivebay.md.command.MdCommand;

/**
 * What was done, and what was not.
 *
 * @param done     ran, and the array is as planned
 * @param failure  what went wrong, or empty
 * @param leftOver how the failed command may have left the devices, one sentence each
 * @param notDone  commands that were not started, since an earlier one failed
 */
public record ApplyOutcome(List<MdCommand> done, Optional<Failure> failure, List<String> leftOver, List<MdCommand> notDone) {

	/**
	 * A command that failed, or an array that is not as planned.
	 *
	 * @param reason the host's own words, or each difference
	 */
	public record Failure(MdCommand command, String reason) {
	}

	public ApplyOutcome {
		done = List.copyOf(done);
		leftOver = List.copyOf(leftOver);
		notDone = List.copyOf(notDone);
	}
}
