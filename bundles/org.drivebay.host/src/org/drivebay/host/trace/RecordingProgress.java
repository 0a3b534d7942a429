// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

/**
 * How far a recording is.
 *
 * @param events  that came, those that a ring has let go too
 * @param bytes   of records that came
 * @param dropped by the kernel, since its buffers were full
 */
public record RecordingProgress(long events, long bytes, long dropped) {
}
