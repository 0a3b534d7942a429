// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.scatter;

import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.LongConsumer;

import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.data.RequestView;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.TimeText;
import org.drivebay.internal.trace.ui.draw.TraceColors;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.trace.Pyramid.Spans;
import org.drivebay.trace.Requests;
import org.eclipse.jdt.annotation.Nullable;

/** The requests of the frame's device at their sectors, when they were queued; and the outermost of each span of time, so that no far one is left out. */
final class DevicePoints implements Points {

	/** Requests that are looked at for one picture. */
	static final int MOST = 10_000;

	/** Of so few it is shown how long they took. */
	private static final int MOST_AS_LINES = 4_000;

	private static final byte SOME = 1;
	private static final byte WRITE = 2;
	private static final byte READ = 3;

	private static @Nullable Lane lane(Frame frame) {
		return frame.trace().devices().find(frame.device());
	}

	@Override
	public Object key(Frame frame) {
		return frame.device();
	}

	@Override
	public String name(Frame frame) {
		Lane lane = lane(frame);
		return lane == null ? "" : lane.name();
	}

	@Override
	public @Nullable SectorScale all(Frame frame) {
		Lane lane = lane(frame);
		return lane == null ? null : SectorScale.all(lane, frame.trace().duration());
	}

	@Override
	public int[] colors(TraceColors colors) {
		return new int[] { 0, Cells.faint(colors), colors.write(), colors.read() };
	}

	@Override
	public void mark(Frame frame, SectorScale sectors, Cells cells) {
		Lane lane = lane(frame);
		if (lane == null) {
			return;
		}
		extremes(frame, lane, sectors, cells);
		TimeRange range = frame.time().range();
		Requests requests = frame.trace().requests();
		boolean few = frame.trace().index().isWithin(range.from(), range.until(), MOST_AS_LINES);
		visit(frame, number -> {
			int x = x(frame, number);
			int until = few ? frame.time().x(requests.completed(number)) : x;
			byte mark = RequestView.isRead(requests.action(number)) ? READ : WRITE;
			cells.mark(x, Math.max(x, until), sectors.y(requests.sector(number), frame.plot()), mark);
		});
	}

	private static int x(Frame frame, long number) {
		return frame.time().x(frame.trace().requests().queued(number));
	}

	private static void extremes(Frame frame, Lane lane, SectorScale sectors, Cells cells) {
		Spans spans = lane.sectors().window(frame.time().range().from(), frame.time().range().until(), cells.columns());
		for (int i = 0; i < spans.count().length; i++) {
			if (spans.count()[i] > 0) {
				int x = frame.time().x(spans.from() + i * spans.width() + spans.width() / 2);
				cells.mark(x, x, sectors.y(spans.min()[i], frame.plot()), SOME);
				cells.mark(x, x, sectors.y(spans.max()[i], frame.plot()), SOME);
			}
		}
	}

	/** All requests of the device that are seen, or as many as can be looked at, spread evenly. */
	private static void visit(Frame frame, LongConsumer visitor) {
		TimeRange range = frame.time().range();
		Requests requests = frame.trace().requests();
		LongConsumer one = number -> {
			if (requests.device(number) == frame.device()) {
				visitor.accept(number);
			}
		};
		if (frame.trace().index().isWithin(range.from(), range.until(), MOST)) {
			frame.trace().index().visit(range.from(), range.until(), MOST, one);
			return;
		}
		long first = frame.trace().index().firstCompleted(range.from());
		long end = frame.trace().index().firstCompleted(range.until());
		long step = Math.max(1, (end - first) / MOST + 1);
		for (long number = first; number + step <= end; number += step) {
			one.accept(Points.within(number, step));
		}
	}

	@Override
	public OptionalLong selected(Frame frame) {
		TraceSelection selection = frame.selection();
		return selection != null && selection.device() == frame.device() ? OptionalLong.of(selection.sector()) : OptionalLong.empty();
	}

	@Override
	public Optional<Found> nearest(Frame frame, SectorScale sectors, int x, int y) {
		var nearest = new Nearest(x, y);
		visit(frame, number -> nearest.take(number, x(frame, number), sectors.y(frame.trace().requests().sector(number), frame.plot())));
		if (nearest.found() == Nearest.NONE) {
			return Optional.empty();
		}
		TraceSelection selection = TraceSelection.of(frame.trace(), nearest.found());
		return Optional.of(new Found(selection, frame.trace().describe(selection.request()) + "\n" + TimeText.exact(selection.time())));
	}
}
