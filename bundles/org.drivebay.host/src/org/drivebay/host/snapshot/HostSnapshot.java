// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.snapshot;

import java.time.Instant;

import org.drivebay.remote.FetchResult;

/**
 * What was read of a host at one time.
 *
 * @param host  as the user named it
 * @param taken when the answer arrived
 */
public record HostSnapshot(String host, Instant taken, FetchResult content) {
}
