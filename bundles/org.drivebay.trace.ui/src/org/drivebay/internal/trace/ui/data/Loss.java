// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

/**
 * A time in which events are missing.
 *
 * @param device the kernel's name or the number, as the user reads it
 * @param cpu    {@link #ANY_CPU} where the host counts what it drops for all of a device
 * @param from   ns since the trace's first event
 * @param until  not before from
 * @param events how many
 */
public record Loss(String device, int cpu, long from, long until, long events) {

	public static final int ANY_CPU = -1;

	/** In one line. */
	public String describe() {
		return String.format("%,d events of %s lost on %s", events, device, cpu == ANY_CPU ? "its CPUs (the host does not tell which)" : "CPU " + cpu);
	}

	/** Both as one. */
	Loss and(Loss other) {
		boolean same = device.equals(other.device);
		return new Loss(same ? device : "several devices", same && cpu == other.cpu ? cpu : ANY_CPU, Math.min(from, other.from), Math.max(until, other.until),
				events + other.events);
	}
}
