// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be traced. All devices are traced or none.
 *
 * @param devices   1 to 256, as {@code /dev/md0}
 * @param mask      of blktrace's categories, 1 to 0xffff
 * @param seconds   after which it ends, 0 for never
 * @param flush     the longest time that an event waits on the host, 5 ms to 10 s
 * @param bufferKib of one buffer, 4 to 16384
 * @param buffers   for each device and CPU, 2 to 64
 * @param lease     after which it ends if nothing was sent to it, whole seconds; zero for never
 */
public record TraceRequest(List<String> devices, int mask, int seconds, Duration flush, int bufferKib, int buffers, Duration lease) {

	private static final int ALL = 0xffff;
	private static final int MOST_DEVICES = 256;

	/** @throws IllegalArgumentException for no devices, too many, or what is none */
	public TraceRequest {
		devices = List.copyOf(devices);
		if (devices.isEmpty() || devices.size() > MOST_DEVICES || devices.stream().anyMatch(device -> !device.startsWith("/dev/"))) {
			throw new IllegalArgumentException("not 1 to " + MOST_DEVICES + " devices: " + devices);
		}
	}

	/** Everything, with blktrace's buffers, until it is closed. */
	public static TraceRequest of(String... devices) {
		return new TraceRequest(List.of(devices), ALL, 0, Duration.ofMillis(100), 512, 4, Duration.ZERO);
	}

	List<String> options() {
		var options = new ArrayList<>(List.of("--mask=" + mask, "--flush=" + flush.toMillis(), "--buffer-kib=" + bufferKib, "--buffers=" + buffers));
		if (seconds > 0) {
			options.add("--seconds=" + seconds);
		}
		if (!lease.isZero()) {
			options.add("--lease=" + lease.toSeconds());
		}
		return options;
	}
}
