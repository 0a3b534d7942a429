// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.timeline;

import java.util.List;
import java.util.Optional;

import org.drivebay.internal.trace.ui.data.RequestView;
import org.drivebay.internal.trace.ui.draw.Area;
import org.drivebay.internal.trace.ui.draw.Frame;
import org.drivebay.internal.trace.ui.draw.Surface;
import org.drivebay.internal.trace.ui.timeline.Phases.Phase;
import org.drivebay.internal.trace.ui.timeline.RequestRows.Place;
import org.drivebay.internal.trace.ui.window.TraceSelection;
import org.drivebay.trace.Requests;

/** Draws requests one by one: phases side by side, and a line below in the colour of reads or writes. */
final class RequestPainter {

	private static final int HIGHEST_ROW = 22;
	private static final int LINE = 2;
	private static final int LEAST_FOR_LINE = 7;
	private static final int LEAST_FOR_TEXT = 60;
	private static final int PAD = 4;
	private static final int NEAR = 3;

	private final Surface to;
	private final Frame frame;
	private final RequestRows rows;

	RequestPainter(Surface to, Frame frame, RequestRows rows) {
		this.to = to;
		this.frame = frame;
		this.rows = rows;
	}

	void draw() {
		int lanes = rows.rows().length;
		for (int lane = 0; lane < lanes; lane++) {
			Area area = TimelinePlot.area(frame, lane, lanes);
			to.line(frame.colors().grid(), area.x(), area.bottom(), area.right(), area.bottom());
		}
		TraceSelection selection = frame.selection();
		for (Place place : rows.places()) {
			draw(place, selection != null && selection.request() == place.number());
		}
	}

	private void draw(Place place, boolean selected) {
		Requests requests = frame.trace().requests();
		Area box = box(frame, rows, place);
		List<Phase> phases = Phases.of(requests, place.number());
		int end = box.x();
		for (Phase phase : phases) {
			int left = Math.max(end, frame.time().x(phase.from()));
			int right = Math.min(frame.plot().right(), frame.time().x(phase.until()));
			if (right > left) {
				to.fill(phase.kind().color(frame.colors()), left, box.y(), right - left, box.height());
				end = right;
			}
		}
		if (end == box.x()) {
			to.fill(phases.getLast().kind().color(frame.colors()), box.x(), box.y(), 1, box.height());
		}
		if (box.height() >= LEAST_FOR_LINE && box.width() > LINE && phases.size() > 1) {
			boolean read = RequestView.isRead(requests.action(place.number()));
			to.fill(read ? frame.colors().read() : frame.colors().write(), box.x(), box.bottom() - LINE, box.width(), LINE);
		}
		text(place, box);
		if (selected) {
			to.frame(frame.colors().selected(), box.x() - 1, box.y() - 1, box.width() + 2, box.height() + 2);
			to.frame(frame.colors().selected(), box.x() - 2, box.y() - 2, box.width() + 4, box.height() + 4);
		}
	}

	/** In wide ones, sector and size. */
	private void text(Place place, Area box) {
		if (box.height() >= to.textHeight() && box.width() > LEAST_FOR_TEXT) {
			Requests requests = frame.trace().requests();
			String text = requests.sector(place.number()) + " + " + requests.sectors(place.number());
			if (to.textWidth(text) + 2 * PAD < box.width()) {
				to.text(frame.colors().ground(), text, box.x() + PAD, box.y() + (box.height() - LINE - to.textHeight()) / 2);
			}
		}
	}

	/** Where a request is drawn, as far as it is in the plot. */
	private static Area box(Frame frame, RequestRows rows, Place place) {
		Area lane = TimelinePlot.area(frame, place.lane(), rows.rows().length);
		Requests requests = frame.trace().requests();
		int left = Math.max(frame.plot().x(), frame.time().x(requests.queued(place.number())));
		int right = Math.clamp(frame.time().x(requests.completed(place.number())), left + 1, Math.max(left + 1, frame.plot().right()));
		int count = Math.max(1, rows.rows()[place.lane()]);
		double height = Math.min(HIGHEST_ROW, (lane.height() - 2.0) / count);
		int top = lane.y() + 1 + (int) (place.row() * height);
		return new Area(left, top, right - left, Math.max(1, (int) (height - (height >= 4 ? 1 : 0))));
	}

	/** The request that is drawn at a place, or beside it. */
	static Optional<Place> find(Frame frame, RequestRows rows, int x, int y) {
		Optional<Place> nearest = Optional.empty();
		int least = NEAR + 1;
		for (Place place : rows.places()) {
			Area box = box(frame, rows, place);
			if (y >= box.y() - 1 && y <= box.bottom()) {
				int distance = Math.max(0, Math.max(box.x() - x, x - box.right()));
				if (distance < least) {
					least = distance;
					nearest = Optional.of(place);
				}
			}
		}
		return nearest;
	}
}
