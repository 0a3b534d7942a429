// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.draw;

import java.util.List;
import java.util.stream.Collectors;

import org.drivebay.internal.trace.ui.data.Loss;
import org.drivebay.internal.trace.ui.window.Bookmark;
import org.drivebay.internal.trace.ui.window.TimeRange;
import org.drivebay.internal.trace.ui.window.TraceWindow;
import org.eclipse.jdt.annotation.Nullable;

/** What stands over a plot: cursor, bookmarks, lost events, what is measured, what is about to be zoomed to. */
final class TimeMarks {

	private static final int SHINES = 46;
	private static final int PAD = 4;
	/** Pixels on the ruler where events are missing, and how near the pointer must come. */
	private static final int LOST_HEIGHT = 5;
	private static final int LOST_NEAR = 3;
	private static final int MOST_LINES = 4;

	private final Surface to;
	private final Frame frame;
	private final Area visible;
	private final TraceColors colors;

	TimeMarks(Surface to, Frame frame, Area visible) {
		this.to = to;
		this.frame = frame;
		this.visible = visible;
		colors = frame.colors();
	}

	void draw(TraceWindow window, @Nullable TimeRange dragged) {
		to.clip(new Area(visible.x(), 0, visible.width(), visible.bottom()));
		losses(window.losses());
		if (dragged != null) {
			shade(dragged, colors.cursor());
		}
		TimeRange measured = window.measure();
		if (measured != null) {
			shade(measured, colors.measured());
			label(measured, TimeText.span(measured.length()), colors.measured());
		}
		for (Bookmark bookmark : window.bookmarks()) {
			flag(bookmark);
		}
		if (window.cursor() != TraceWindow.NOWHERE) {
			int x = frame.time().x(window.cursor());
			to.line(colors.cursor(), x, visible.y() - TimeRuler.HEIGHT / 3, x, visible.bottom());
		}
		to.unclip();
	}

	/** Those that fall into the columns of others are not drawn again. */
	private void losses(List<Loss> losses) {
		int drawn = Integer.MIN_VALUE;
		for (Loss loss : losses) {
			int left = Math.max(drawn, frame.time().x(loss.from()));
			int right = frame.time().x(loss.until()) + 1;
			if (right > left && right > visible.x() && left < visible.right()) {
				to.fill(colors.lost(), left, visible.y() - LOST_HEIGHT, Math.max(2, right - left), LOST_HEIGHT);
				to.alpha(SHINES);
				to.fill(colors.lost(), left, visible.y(), right - left, visible.height());
				to.alpha(255);
				drawn = right;
			}
		}
	}

	/** What is missing at a place, a line each; empty if nothing is. */
	static String lost(Frame frame, List<Loss> losses, int x) {
		List<Loss> there = losses.stream().filter(loss -> frame.time().x(loss.from()) - LOST_NEAR <= x && x <= frame.time().x(loss.until()) + LOST_NEAR).toList();
		String more = there.size() > MOST_LINES ? "\n… and " + (there.size() - MOST_LINES) + " more" : "";
		return there.stream().limit(MOST_LINES).map(Loss::describe).collect(Collectors.joining("\n")) + more;
	}

	private void shade(TimeRange range, int color) {
		int left = frame.time().x(range.from());
		int right = Math.max(left + 1, frame.time().x(range.until()));
		to.alpha(SHINES);
		to.fill(color, left, visible.y(), right - left, visible.height());
		to.alpha(255);
		to.line(color, left, visible.y(), left, visible.bottom());
		to.line(color, right, visible.y(), right, visible.bottom());
	}

	private void label(TimeRange range, String text, int color) {
		int middle = (frame.time().x(range.from()) + frame.time().x(range.until())) / 2;
		int width = to.textWidth(text);
		int x = Math.clamp(middle - width / 2, visible.x() + PAD, Math.max(visible.x() + PAD, visible.right() - width - PAD));
		to.fill(colors.ground(), x - PAD, visible.y() + PAD, width + 2 * PAD, to.textHeight());
		to.text(color, text, x, visible.y() + PAD);
	}

	private void flag(Bookmark bookmark) {
		int x = frame.time().x(bookmark.time());
		int width = to.textWidth(bookmark.name()) + 2 * PAD;
		int top = visible.y() - to.textHeight() - 1;
		to.line(colors.measured(), x, top, x, visible.bottom());
		to.fill(colors.measured(), x, top, width, to.textHeight());
		to.text(colors.ground(), bookmark.name(), x + PAD, top);
	}
}
