// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.timeline;

import static org.drivebay.trace.Requests.NEVER;

import java.util.ArrayList;
import java.util.List;

import org.drivebay.internal.trace.ui.data.RequestView;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.trace.Requests;

/** The phases of a request one after the other, from queued to completed without a gap. */
final class Phases {

	/** One of them. */
	enum Kind {
		QUEUING("Q–G", "queued, waits for a request structure"), INSERTING("G–I", "on the way to the scheduler"), MERGED("M–D", "merged into another"),
		SCHEDULED("I–D", "in the scheduler's queue"), IN_DEVICE("D–C", "in the device"), READ("Q–C", "read of a device without phases"),
		WRITE("Q–C", "write of a device without phases");

		private final String letters;
		private final String meaning;

		Kind(String letters, String meaning) {
			this.letters = letters;
			this.meaning = meaning;
		}

		String letters() {
			return letters;
		}

		String meaning() {
			return meaning;
		}

		int color(TraceColors colors) {
			return switch (this) {
				case QUEUING -> colors.queuing();
				case INSERTING -> colors.inserting();
				case MERGED -> colors.merged();
				case SCHEDULED -> colors.scheduled();
				case IN_DEVICE -> colors.inDevice();
				case READ -> colors.read();
				case WRITE -> colors.write();
			};
		}
	}

	/** In ns since the trace's first event. */
	record Phase(Kind kind, long from, long until) {
	}

	private Phases() {
	}

	/** Those that the trace has; an array's requests have one alone. */
	static List<Phase> of(Requests requests, long number) {
		long queued = requests.queued(number);
		long end = Math.max(queued, requests.completed(number));
		List<Phase> phases = new ArrayList<>(5);
		if (requests.issued(number) == NEVER) {
			phases.add(new Phase(RequestView.isRead(requests.action(number)) ? Kind.READ : Kind.WRITE, queued, end));
			return phases;
		}
		long at = add(phases, Kind.QUEUING, queued, requests.got(number), end);
		boolean merged = requests.merged(number) != NEVER;
		boolean inserted = requests.inserted(number) != NEVER;
		at = merged ? add(phases, Kind.QUEUING, at, requests.merged(number), end) : add(phases, Kind.INSERTING, at, requests.inserted(number), end);
		Kind before = merged ? Kind.MERGED : inserted ? Kind.SCHEDULED : Kind.INSERTING;
		at = add(phases, before, at, requests.issued(number), end);
		add(phases, Kind.IN_DEVICE, at, end, end);
		return phases;
	}

	/** @return where the next one starts */
	private static long add(List<Phase> to, Kind kind, long from, long until, long end) {
		if (until == NEVER) {
			return from;
		}
		long stop = Math.clamp(until, from, end);
		to.add(new Phase(kind, from, stop));
		return stop;
	}
}
