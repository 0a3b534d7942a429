// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import org.drivebay.md.command.MdCommand;

/**
 * One command on the way to another shape.
 *
 * @param after the shape that the array has once it is done
 */
public record ReshapeStep(MdCommand command, Shape after, Interruption interrupted) {
}
