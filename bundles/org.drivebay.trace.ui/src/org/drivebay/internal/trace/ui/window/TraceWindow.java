// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.window;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.drivebay.internal.trace.ui.data.Lane;
import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.internal.trace.ui.data.Loss;
import org.drivebay.trace.Device;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What all views of a trace share: the part of time that is seen, what is selected, and the device that single pictures are of. The editor has it;
 * views find it by adapting the active editor, which {@link TraceView} does for them. UI thread.
 */
public final class TraceWindow {

	/** What has become another. */
	public enum Change {
		/** the trace: it was opened, or more of it is here */
		TRACE, RANGE, SELECTION, CURSOR, DEVICE, MEASURE, BOOKMARKS, LOSSES
	}

	/** There is no cursor. */
	public static final long NOWHERE = -1;

	/** The major number of arrays. */
	private static final int MD = 9;
	private static final int MOST_STEPS_BACK = 100;
	private static final TimeRange NOTHING = new TimeRange(0, 1);

	private final List<Consumer<Change>> listeners = new ArrayList<>();
	private final Deque<TimeRange> back = new ArrayDeque<>();
	private final Deque<TimeRange> forward = new ArrayDeque<>();
	private final List<Bookmark> bookmarks = new ArrayList<>();
	private List<Loss> losses = List.of();
	private @Nullable LoadedTrace trace;
	private TimeRange range = NOTHING;
	private @Nullable TraceSelection selection;
	private @Nullable TimeRange measure;
	private long cursor = NOWHERE;
	private int device;
	private boolean moving;

	/** Null until the first part is read. */
	public @Nullable LoadedTrace trace() {
		return trace;
	}

	/** The trace was opened, or more of it is here. Who sees all of it goes on seeing all. */
	public void setTrace(LoadedTrace opened) {
		LoadedTrace before = trace;
		boolean seesAll = before == null || range.equals(all(before));
		trace = opened;
		if (before != null) {
			shift(before.events().genesis() - opened.events().genesis());
		}
		if (seesAll) {
			range = all(opened);
		}
		if (before == null) {
			device = busiest(opened);
		}
		fire(Change.TRACE);
	}

	/** A recording may have let its first events go by the time that it ends: bookmarks stay with what they mark. */
	private void shift(long by) {
		if (by != 0 && !bookmarks.isEmpty()) {
			bookmarks.replaceAll(bookmark -> new Bookmark(Math.max(0, bookmark.time() + by), bookmark.name()));
			fire(Change.BOOKMARKS);
		}
	}

	private static TimeRange all(LoadedTrace of) {
		return new TimeRange(0, of.duration() + 1);
	}

	/** Of the arrays, or of all devices if there is none, the first with the most requests. */
	private static int busiest(LoadedTrace opened) {
		Comparator<Lane> byCount = Comparator.comparingDouble(lane -> lane.count(0, opened.duration() + 1.0));
		Comparator<Lane> arraysLast = Comparator.comparing(lane -> Device.major(lane.key()) == MD);
		return opened.devices().list().stream().max(arraysLast.thenComparing(byCount)).map(Lane::key).orElse(0);
	}

	/** What is seen. */
	public TimeRange range() {
		return range;
	}

	/** Shows a window, as far as there is a trace; {@link #back} leads to where one was. */
	public void show(TimeRange wanted) {
		remember();
		moving = false;
		set(wanted);
	}

	/** As {@link #show}, by a step of many: all together they are one for {@link #back}. */
	public void move(TimeRange wanted) {
		if (!moving) {
			remember();
			moving = true;
		}
		set(wanted);
	}

	/** Zooms by a step of many. @param factor below 1 shows less @param anchor ns, stays where it is */
	public void zoom(double factor, long anchor) {
		move(range.zoomed(factor, anchor));
	}

	/** Shows all there is. */
	public void showAll() {
		LoadedTrace shown = trace;
		if (shown != null) {
			show(all(shown));
		}
	}

	/** Shows a time in the middle, unless it is seen already. */
	public void reveal(long time) {
		if (!range.has(time)) {
			show(range.moved(time - range.from() - range.length() / 2));
		}
	}

	/** To what was seen before the last step. */
	public void back() {
		step(back, forward);
	}

	/** Takes a step back back. */
	public void forward() {
		step(forward, back);
	}

	private void step(Deque<TimeRange> from, Deque<TimeRange> to) {
		if (!from.isEmpty()) {
			to.push(range);
			moving = false;
			set(from.pop());
		}
	}

	private void remember() {
		back.push(range);
		if (back.size() > MOST_STEPS_BACK) {
			back.removeLast();
		}
		forward.clear();
	}

	private void set(TimeRange wanted) {
		LoadedTrace shown = trace;
		TimeRange next = shown == null ? range : wanted.within(shown.duration());
		if (!next.equals(range)) {
			range = next;
			fire(Change.RANGE);
		}
	}

	public @Nullable TraceSelection selection() {
		return selection;
	}

	/** Selects a request, an event or a place; its device is the one that single pictures are of. */
	public void select(@Nullable TraceSelection selected) {
		if (Objects.equals(selected, selection)) {
			return;
		}
		selection = selected;
		if (selected != null) {
			cursor = selected.time();
			setDevice(selected.device());
		}
		fire(Change.SELECTION);
	}

	/** Where the cursor stands, ns since the trace's first event, or {@link #NOWHERE}. */
	public long cursor() {
		return cursor;
	}

	public void setCursor(long time) {
		if (time != cursor) {
			cursor = time;
			fire(Change.CURSOR);
		}
	}

	/** The one that pictures of a single device are of, see {@link org.drivebay.trace.Device}. */
	public int device() {
		return device;
	}

	/** Where the trace has no such device, it stays as it is. */
	public void setDevice(int wanted) {
		LoadedTrace shown = trace;
		if (wanted != device && shown != null && shown.devices().find(wanted) != null) {
			device = wanted;
			fire(Change.DEVICE);
		}
	}

	/** From one point to the other, null if nothing is measured. */
	public @Nullable TimeRange measure() {
		return measure;
	}

	public void setMeasure(@Nullable TimeRange measured) {
		if (!Objects.equals(measured, measure)) {
			measure = measured;
			fire(Change.MEASURE);
		}
	}

	/** Where events are missing, in the order of their begin. */
	public List<Loss> losses() {
		return losses;
	}

	/** @param found in the order of their begin */
	public void setLosses(List<Loss> found) {
		if (!found.equals(losses)) {
			losses = List.copyOf(found);
			fire(Change.LOSSES);
		}
	}

	/** In the order of time. */
	public List<Bookmark> bookmarks() {
		return List.copyOf(bookmarks);
	}

	/** Sets one, in place of another at the same time. */
	public void add(Bookmark bookmark) {
		bookmarks.removeIf(other -> other.time() == bookmark.time());
		bookmarks.add(bookmark);
		bookmarks.sort((one, other) -> Long.compare(one.time(), other.time()));
		fire(Change.BOOKMARKS);
	}

	public void remove(Bookmark bookmark) {
		if (bookmarks.remove(bookmark)) {
			fire(Change.BOOKMARKS);
		}
	}

	/** Shows the next one behind the cursor, and puts the cursor there; or the last one before it. */
	public void toBookmark(boolean next) {
		List<Bookmark> there = bookmarks.stream().filter(bookmark -> next ? bookmark.time() > cursor : bookmark.time() < cursor).toList();
		if (!there.isEmpty()) {
			long time = (next ? there.getFirst() : there.getLast()).time();
			reveal(time);
			setCursor(time);
		}
	}

	/** Told after each change, in the order of registration. */
	public void onChange(Consumer<Change> listener) {
		listeners.add(listener);
	}

	public void removeListener(Consumer<Change> listener) {
		listeners.remove(listener);
	}

	private void fire(Change change) {
		List.copyOf(listeners).forEach(listener -> listener.accept(change));
	}
}
