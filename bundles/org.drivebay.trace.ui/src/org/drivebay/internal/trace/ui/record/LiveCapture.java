// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.record;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

import org.drivebay.host.trace.Drop;
import org.drivebay.host.trace.RecordingListener;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.trace.LiveTrace;
import org.drivebay.ui.Operation;
import org.eclipse.core.runtime.IProgressMonitor;

/** A recording and the part of it that can be looked at while it goes on. Cancelling it ends it in order: what was recorded stays. */
public final class LiveCapture implements Operation {

	/** That can be looked at. */
	public static final Duration SPAN = Duration.ofSeconds(30);

	private static final int MOST_EVENTS = 1 << 19;

	private final Recorder recorder;
	private final Path folder;
	private final LiveTrace trace = new LiveTrace(SPAN, MOST_EVENTS);
	private final CompletableFuture<RecordingResult> result = new CompletableFuture<>();

	/** @param folder that it goes into */
	public LiveCapture(Recorder recorder, Path folder) {
		this.recorder = recorder;
		this.folder = folder;
	}

	public Path folder() {
		return folder;
	}

	/** Its last events. */
	public LiveTrace trace() {
		return trace;
	}

	public RecordingProgress progress() {
		return recorder.progress();
	}

	/** Complete once it is over, with an exception if it did not begin. */
	public CompletableFuture<RecordingResult> result() {
		return result;
	}

	/** Ends it in order. Does not wait. */
	public void stop() {
		recorder.stop();
	}

	@Override
	public void run(IProgressMonitor monitor) throws Exception {
		// an interrupt would break the stream off; this way what the host still has comes
		Thread.ofVirtual().name("live capture").start(this::record);
		while (true) {
			try {
				result.get();
				return;
			} catch (InterruptedException e) {
				stop();
			} catch (ExecutionException e) {
				throw e.getCause() instanceof Exception cause ? cause : e;
			}
		}
	}

	private void record() {
		try {
			RecordingResult over = recorder.run(new Listener());
			trace.end();
			result.complete(over);
		} catch (Exception e) {
			result.completeExceptionally(e);
		}
	}

	private final class Listener implements RecordingListener {

		@Override
		public void records(int device, int cpu, ByteBuffer records) {
			trace.add(device, cpu, records);
		}

		@Override
		public void complete(long nanos) {
			trace.complete(nanos);
		}

		@Override
		public void dropped(Drop drop) {
			trace.lost(drop.device(), drop.fromNanos(), drop.toNanos(), drop.events());
		}
	}
}
