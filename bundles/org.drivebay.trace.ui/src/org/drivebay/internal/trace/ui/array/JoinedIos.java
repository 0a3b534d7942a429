// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.array;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.trace.JoinSink;
import org.drivebay.trace.JoinedArray;
import org.drivebay.trace.JoinedArray.Ios;
import org.drivebay.trace.JoinedArray.MemberIos;
import org.drivebay.trace.Operation;

/** What was joined, as all views know it and in words. */
public record JoinedIos(LoadedTrace trace, JoinedArray joined) {

	/** Requests that are looked at for one I/O. */
	private static final int MOST = 1 << 14;

	/** @param number of a request to the array */
	public TraceSelection selectRequest(long number) {
		return select(joined.traffic().array().device(), joined.requests(), number);
	}

	/** @param number of an I/O of the member */
	public TraceSelection selectMember(int role, long number) {
		return select(joined.traffic().array().members().get(role).device(), joined.members().get(role), number);
	}

	/** By its number among the complete requests, where it is one. */
	private TraceSelection select(int device, Ios ios, long number) {
		long time = ios.time(number);
		var found = new AtomicLong(TraceSelection.NO_REQUEST);
		var requests = trace.requests();
		trace.index().visit(time, time + 1, MOST, candidate -> {
			if (requests.device(candidate) == device && requests.queued(candidate) == time && requests.sector(candidate) == ios.sector(number)) {
				found.set(candidate);
			}
		});
		return new TraceSelection(time, device, ios.sector(number), ios.sectors(number), found.get());
	}

	/** What it is, for which request, and when; lines. */
	public String describeMember(int role, long number) {
		MemberIos ios = joined.members().get(role);
		long request = ios.request(number);
		return "role " + role + " " + what(ios, number) + "\n" + ClassColors.name(ios.ioClass(number)) + (request == JoinSink.NO_REQUEST ? ""
				: " for " + what(joined.requests(), request)) + "\nqueued at " + TimeText.exact(ios.time(number));
	}

	/** {@code write 2048 + 8} */
	public static String what(Ios ios, long number) {
		return Operation.of(ios.action(number)).name().toLowerCase(Locale.ROOT) + " " + ios.sector(number) + " + " + ios.sectors(number);
	}
}
