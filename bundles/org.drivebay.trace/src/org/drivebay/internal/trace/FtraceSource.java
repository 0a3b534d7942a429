// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.util.List;

/** Pages of ftrace's ring buffers, and what tells how to read them. */
interface FtraceSource {

	/** @param size in the file, in bytes */
	record CpuData(int cpu, long offset, long size, boolean compressed) {
	}

	/** Of events that count. */
	List<EventFormat> formats();

	/** Lines of pid and name. */
	String processes();

	List<CpuData> cpus();

	/**
	 * Reads all pages of a CPU.
	 *
	 * @return what is wrong with them; empty if nothing is
	 */
	String read(CpuData data, RingPages.Sink sink) throws IOException;
}
