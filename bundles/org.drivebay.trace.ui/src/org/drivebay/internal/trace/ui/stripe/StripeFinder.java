// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.stripe;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;

import org.drivebay.internal.trace.ui.array.ClassColors;
import org.drivebay.internal.trace.ui.array.JoinedIos;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.stripe.RequestPlaces.Place;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.trace.IoClass;
import org.drivebay.trace.JoinSink;
import org.drivebay.trace.JoinedArray;
import org.drivebay.trace.JoinedArray.Ios;
import org.drivebay.trace.JoinedArray.MemberIos;
import org.drivebay.trace.Operation;

/** Finds what stands at a place, and what belongs together. */
final class StripeFinder {

	/** I/Os that are looked at for one request. */
	private static final int MOST = 1 << 14;

	/** Pixels beside an I/O that are still it. */
	private static final int NEAR = 3;

	private final Frame frame;
	private final JoinedArray joined;

	/** @param text what it is, in words */
	record Found(TraceSelection selection, String text) {
	}

	StripeFinder(Frame frame, JoinedArray joined) {
		this.frame = frame;
		this.joined = joined;
	}

	/** The request to the array that is selected, or that caused the member's I/O that is; {@link JoinSink#NO_REQUEST} for none. */
	long selected() {
		TraceSelection selection = frame.selection();
		if (selection == null) {
			return JoinSink.NO_REQUEST;
		}
		if (selection.device() == joined.traffic().array().device()) {
			return same(joined.requests(), selection);
		}
		for (int role = 0; role < joined.members().size(); role++) {
			if (joined.traffic().array().members().get(role).device() == selection.device()) {
				long number = same(joined.members().get(role), selection);
				return number == JoinSink.NO_REQUEST ? number : joined.members().get(role).request(number);
			}
		}
		return JoinSink.NO_REQUEST;
	}

	private static long same(Ios ios, TraceSelection selection) {
		for (long number = ios.at(selection.time()); number < ios.count() && ios.time(number) == selection.time(); number++) {
			if (ios.sector(number) == selection.sector()) {
				return number;
			}
		}
		return JoinSink.NO_REQUEST;
	}

	/** Visits the I/Os of a member that a request caused. */
	void caused(long request, MemberIos ios, LongConsumer visitor) {
		long completed = joined.completed().applyAsLong(request);
		long first = ios.at(joined.requests().time(request));
		for (long number = first; number < Math.min(ios.count(), first + MOST) && ios.time(number) <= completed; number++) {
			if (ios.request(number) == request) {
				visitor.accept(number);
			}
		}
	}

	Optional<Found> at(int x, int y) {
		Area lane = StripePlot.lane(frame, joined, -1);
		if (y < lane.bottom()) {
			RequestPlaces places = RequestPlaces.of(frame, joined);
			return places.places().reversed().stream().filter(place -> near(places.area(frame, lane, place)).has(x, y)).findFirst().map(this::request);
		}
		for (int role = 0; role < joined.members().size(); role++) {
			Area member = StripePlot.lane(frame, joined, role);
			if (member.has(x, y)) {
				return memberIo(role, x, y < member.y() + member.height() / 2);
			}
		}
		return Optional.empty();
	}

	private static Area near(Area area) {
		return new Area(area.x() - NEAR, area.y(), area.width() + 2 * NEAR, area.height() + 1);
	}

	private Optional<Found> memberIo(int role, int x, boolean read) {
		MemberIos ios = joined.members().get(role);
		long end = ios.at(frame.time().time(x + NEAR));
		for (long number = end - 1; number >= 0 && ios.time(number) >= frame.time().time(x - StripePainter.WIDTH - NEAR); number--) {
			if ((Operation.of(ios.action(number)) == Operation.READ) == read) {
				return Optional.of(new Found(ios().selectMember(role, number), ios().describeMember(role, number)));
			}
		}
		return Optional.empty();
	}

	private JoinedIos ios() {
		return new JoinedIos(frame.trace(), joined);
	}

	private Found request(Place place) {
		return new Found(ios().selectRequest(place.number()), describe(place.number()));
	}

	private String describe(long request) {
		Ios requests = joined.requests();
		long completed = joined.completed().applyAsLong(request);
		String took = completed == JoinedArray.NEVER ? "not complete" : TimeText.span(completed - requests.time(request));
		String text = frame.trace().name(joined.traffic().array().device()) + " " + JoinedIos.what(requests, request) + "\n" + took;
		for (boolean read : new boolean[] { true, false }) {
			Map<IoClass, Integer> counts = new EnumMap<>(IoClass.class);
			joined.members().forEach(ios -> caused(request, ios, number -> {
				if ((Operation.of(ios.action(number)) == Operation.READ) == read) {
					counts.merge(ios.ioClass(number), 1, Integer::sum);
				}
			}));
			text += counts.isEmpty() ? "" : "\nmembers " + (read ? "read " : "wrote ") + counts.entrySet().stream().map(entry -> entry.getValue() + " × " + ClassColors
					.name(entry.getKey())).collect(Collectors.joining(", "));
		}
		return text;
	}
}
