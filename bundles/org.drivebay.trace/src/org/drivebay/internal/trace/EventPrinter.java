// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.drivebay.trace.Filter;
import org.eclipse.jdt.annotation.Nullable;

/** Writes all events as text: one thread puts them into order, all processors make text of them, batch by batch. */
final class EventPrinter {

	private static final int BATCH = 4096;

	private final TimeMerge merge;
	private final ProcessNames names;
	private final int workers = Runtime.getRuntime().availableProcessors();
	private final Deque<Future<Batch>> pending = new ArrayDeque<>();
	private final Deque<Batch> free = new ArrayDeque<>();
	private final Filter filter;
	private final RecordView view;
	private ProcessNames known;

	/** @param names those that the merged streams find */
	EventPrinter(TimeMerge merge, ProcessNames names, Filter filter) {
		this.filter = filter;
		view = new RecordView(names, merge.genesis());
		this.merge = merge;
		this.names = names;
		known = names.copy();
	}

	/**
	 * Writes until the last event, or until the thread is interrupted.
	 *
	 * @return the number of events
	 */
	long print(OutputStream to) throws IOException {
		ExecutorService pool = Executors.newFixedThreadPool(workers, task -> Thread.ofPlatform().daemon().unstarted(task));
		try {
			long events = 0;
			for (Batch batch = fill(); batch.count > 0; batch = fill()) {
				events += batch.count;
				pending.add(pool.submit(batch::format, batch));
				writeAllBut(workers, to);
			}
			writeAllBut(0, to);
			return events;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException("interrupted");
		} catch (ExecutionException e) {
			throw new IllegalStateException(e.getCause());
		} finally {
			pool.shutdownNow();
		}
	}

	/** The next events; the batch is empty after the last one. */
	private Batch fill() {
		Batch batch = free.isEmpty() ? new Batch() : free.remove();
		batch.count = 0;
		while (batch.count < BATCH) {
			@Nullable BlkStream stream = merge.next();
			if (stream == null) {
				break;
			}
			if (filter.test(view.moveTo(stream))) {
				batch.add(stream);
			}
		}
		if (known.size() < names.size()) {
			known = names.copy();
		}
		batch.known = known;
		return batch;
	}

	private void writeAllBut(int most, OutputStream to) throws IOException, InterruptedException, ExecutionException {
		while (pending.size() > most) {
			Batch batch = pending.remove().get();
			batch.text.writeTo(to);
			free.add(batch);
		}
	}

	/** Events where they are, and then as text. */
	private final class Batch {

		private final ByteBuffer[] buffers = new ByteBuffer[BATCH];
		private final int[] ats = new int[BATCH];
		private final int[] cpus = new int[BATCH];
		private final ByteText text = new ByteText();
		private ProcessNames known = names;
		private int count;

		void add(BlkStream stream) {
			buffers[count] = stream.buffer();
			ats[count] = stream.at();
			cpus[count] = stream.cpu();
			count++;
		}

		void format() {
			text.clear();
			var lines = new EventLines(text, known, merge.genesis());
			for (int i = 0; i < count; i++) {
				lines.write(buffers[i], ats[i], cpus[i]);
			}
		}
	}
}
