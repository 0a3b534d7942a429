// SPDX-License-Identifier: EPL-2.0
package org.drivebay.trace;

import java.util.List;

/** The last events of a trace that is being recorded, as they were at one moment. Safe for several threads. */
public interface LiveWindow {

	/** In the order of time, numbered from 0 here; {@link Events#duration} is the time of the last one. */
	Events events();

	/** How many events of the trace came before the first one here. */
	long before();

	/** The time of the first event here, ns since the first event of all; 0 if there is none. */
	long from();

	/** When events were lost on the host; the last thousand times of the whole trace. */
	List<LiveTrace.Gap> gaps();

	/** Finds the complete requests among the events. Reads all of them: some 100 ms for a million. */
	Requests requests();

	/** Measures the phases of the requests among the events, in about the same time. */
	TraceStatistics statistics();
}
