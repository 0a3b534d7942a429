// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.stripe;

import org.drivebay.internal.trace.ui.array.ClassColors;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.stripe.RequestPlaces.Place;
import org.drivebay.trace.JoinSink;
import org.drivebay.trace.JoinedArray;
import org.drivebay.trace.JoinedArray.MemberIos;
import org.drivebay.trace.Operation;

/** Draws what was joined, a bounded number of I/Os for each column of pixels. */
final class StripePainter {

	/** Pixels of an I/O, whose end is not known here. */
	static final int WIDTH = 4;

	/** I/Os of a member that are drawn in one column. */
	private static final int PER_COLUMN = 16;

	/** What has nothing to do with the selected request. */
	private static final int FAINT = 70;
	private static final int WHOLE = 255;

	private final Surface to;
	private final Frame frame;
	private final JoinedArray joined;
	private final RequestPlaces requests;
	private final long selected;

	StripePainter(Surface to, Frame frame, JoinedArray joined, RequestPlaces requests) {
		this.to = to;
		this.frame = frame;
		this.joined = joined;
		this.requests = requests;
		selected = new StripeFinder(frame, joined).selected();
	}

	void draw() {
		Area lane = StripePlot.lane(frame, joined, -1);
		for (Place place : requests.places()) {
			Area area = requests.area(frame, lane, place);
			boolean read = Operation.of(joined.requests().action(place.number())) == Operation.READ;
			faint(place.number());
			to.fill(read ? frame.colors().read() : frame.colors().write(), area.x(), area.y(), area.width(), area.height());
			if (place.number() == selected) {
				to.frame(frame.colors().text(), area.x() - 1, area.y() - 1, area.width() + 2, area.height() + 2);
			}
		}
		for (int role = 0; role < joined.members().size(); role++) {
			member(role);
		}
		to.alpha(WHOLE);
	}

	private void faint(long request) {
		to.alpha(selected == JoinSink.NO_REQUEST || request == selected ? WHOLE : FAINT);
	}

	private void member(int role) {
		MemberIos ios = joined.members().get(role);
		Area lane = StripePlot.lane(frame, joined, role);
		long next = ios.at(frame.time().range().from());
		for (int x = lane.x(); x < lane.right(); x++) {
			long end = ios.at(frame.time().time(x + 1));
			long step = Math.max(1, (end - next) / PER_COLUMN);
			for (long number = next; number < end; number += step) {
				io(ios, number, x, lane);
			}
			next = end;
		}
		if (selected != JoinSink.NO_REQUEST) {
			joins(ios, lane);
		}
	}

	private void io(MemberIos ios, long number, int x, Area lane) {
		faint(ios.request(number));
		Area half = half(lane, Operation.of(ios.action(number)) == Operation.READ);
		to.fill(ClassColors.of(ios.ioClass(number), frame.colors()), x, half.y(), WIDTH, half.height());
	}

	/** Reads stand above writes. */
	static Area half(Area lane, boolean read) {
		int height = lane.height() / 2 - 1;
		return new Area(lane.x(), read ? lane.y() : lane.bottom() - height, lane.width(), height);
	}

	/** Lines from the selected request to what it caused. */
	private void joins(MemberIos ios, Area lane) {
		requests.find(selected).ifPresent(place -> {
			Area from = requests.area(frame, StripePlot.lane(frame, joined, -1), place);
			new StripeFinder(frame, joined).caused(selected, ios, number -> {
				boolean read = Operation.of(ios.action(number)) == Operation.READ;
				Area half = half(lane, read);
				int x = frame.time().x(ios.time(number));
				to.alpha(WHOLE);
				to.fill(ClassColors.of(ios.ioClass(number), frame.colors()), x, half.y(), WIDTH, half.height());
				to.alpha(FAINT);
				to.line(frame.colors().text(), Math.clamp(x, from.x(), from.right()), from.bottom(), x, half.y());
			});
		});
	}
}
