// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

/**
 * Events that the kernel could not record, since its buffers were full.
 *
 * @param device    the kernel's name
 * @param fromNanos they happened after it; CLOCK_MONOTONIC of the host, as the times of events
 * @param toNanos   and before it
 * @param events    how many
 */
public record Drop(String device, long fromNanos, long toNanos, long events) {
}
