// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

/**
 * Events that never came, as a jump in the numbers tells that a host gives to those of each device on each CPU.
 *
 * @param device see {@link Device}
 * @param from   the time of the event before them, ns since the trace's first event
 * @param until  of the event behind them, not before from
 * @param events how many, at least 1
 */
public record SequenceGap(int device, int cpu, long from, long until, long events) {
}
