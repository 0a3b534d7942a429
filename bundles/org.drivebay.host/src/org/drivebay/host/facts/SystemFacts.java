// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The machine and its system; null or 0 is what the host does not tell.
 *
 * @param kernel          as uname -r
 * @param operatingSystem the distribution's name for itself
 * @param architecture    as uname -m
 * @param cpus            that are online
 */
public record SystemFacts(@Nullable String hostName, @Nullable String kernel, @Nullable String operatingSystem, @Nullable String architecture,
		@Nullable String cpuModel, int cpus, int numaNodes, long memoryBytes, double uptimeSeconds) {
}
