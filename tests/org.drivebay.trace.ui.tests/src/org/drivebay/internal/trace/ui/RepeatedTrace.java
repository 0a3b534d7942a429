// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.drivebay.internal.trace.ui.data.LoadedTrace;
import org.drivebay.trace.Device;
import org.drivebay.trace.Events;
import org.drivebay.trace.Progress;
import org.drivebay.trace.Requests;
import org.drivebay.trace.SequenceGap;
import org.drivebay.trace.TraceFile;
import org.eclipse.core.runtime.SubMonitor;

/** A trace that goes on for as many events as one wants: a recorded one again and again. */
public final class RepeatedTrace {

	private RepeatedTrace() {
	}

	/** @param events at least so many */
	public static LoadedTrace of(Path recorded, long events) throws IOException {
		TraceFile file = TraceFile.open(List.of(recorded));
		Events once = file.events().result();
		long times = (events + once.count() - 1) / once.count();
		long period = once.duration() + 1;
		var requests = new RepeatedRequests(file.requests().result(), times, period);
		return LoadedTrace.of(file, new RepeatedEvents(once, times, period), requests, Device::name, true, List.of(), SubMonitor.convert(null));
	}

	/** @param period ns from one repetition to the next */
	private record RepeatedEvents(Events once, long times, long period) implements Events {

		@Override
		public long count() {
			return once.count() * times;
		}

		@Override
		public long genesis() {
			return once.genesis();
		}

		@Override
		public long duration() {
			return period * times - 1;
		}

		/** Of the first repetition. */
		@Override
		public Cursor cursor() {
			return once.cursor();
		}

		@Override
		public long at(long time) {
			return time / period * once.count() + once.at(time % period);
		}

		/** Of the first repetition. */
		@Override
		public boolean gaps(Consumer<SequenceGap> found, Progress progress) {
			return once.gaps(found, progress);
		}
	}

	private record RepeatedRequests(Requests once, long times, long period) implements Requests {

		private long first(long number) {
			return number % once.count();
		}

		private long later(long number, long time) {
			return time == NEVER ? NEVER : time + number / once.count() * period;
		}

		@Override
		public long count() {
			return once.count() * times;
		}

		@Override
		public int device(long number) {
			return once.device(first(number));
		}

		@Override
		public long sector(long number) {
			return once.sector(first(number));
		}

		@Override
		public int sectors(long number) {
			return once.sectors(first(number));
		}

		@Override
		public int action(long number) {
			return once.action(first(number));
		}

		@Override
		public int pid(long number) {
			return once.pid(first(number));
		}

		@Override
		public long queued(long number) {
			return later(number, once.queued(first(number)));
		}

		@Override
		public long got(long number) {
			return later(number, once.got(first(number)));
		}

		@Override
		public long inserted(long number) {
			return later(number, once.inserted(first(number)));
		}

		@Override
		public long merged(long number) {
			return later(number, once.merged(first(number)));
		}

		@Override
		public long issued(long number) {
			return later(number, once.issued(first(number)));
		}

		@Override
		public long completed(long number) {
			return later(number, once.completed(first(number)));
		}
	}
}
