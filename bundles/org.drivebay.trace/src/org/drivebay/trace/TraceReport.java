// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.List;

/**
 * What was found in a trace, and what could not be read of it.
 *
 * @param problems one line for each file that was read only in part: file, offset and why
 */
public record TraceReport<T>(T result, List<String> problems) {
}
