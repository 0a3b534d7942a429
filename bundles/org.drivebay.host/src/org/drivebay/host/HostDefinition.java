// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import java.time.Duration;

import org.drivebay.remote.HostSpec;

/**
 * A host the user has added.
 *
 * @param name        unique, shown in the explorer
 * @param spec        how to reach it
 * @param interval    between two refreshes, at least 500 ms
 * @param autoConnect whether the workbench connects when it starts
 */
public record HostDefinition(String name, HostSpec spec, Duration interval, boolean autoConnect) {
}
