// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import org.drivebay.md.command.MdCommand;

/**
 * One command on the way to another shape.
 *
 * @param after       the shape that the array has once it is done
 * @param interrupted what to do if the host stops, or loses power, while it runs
 */
public record ReshapeStep(MdCommand command, Shape after, String interrupted) {
}
