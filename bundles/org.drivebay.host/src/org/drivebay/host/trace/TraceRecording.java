// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.drivebay.host.agent.Agent;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.HostProbe;
import org.drivebay.host.facts.HostReader;
import org.drivebay.host.snapshot.HostSnapshot;
import org.drivebay.internal.host.trace.Capture;
import org.drivebay.internal.host.trace.CaptureFiles;
import org.drivebay.internal.host.trace.FeedOpener;
import org.drivebay.internal.host.trace.TraceFeed;
import org.drivebay.internal.host.trace.TracedDevice;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Records a block trace of a host's devices into a folder here: {@code NAME.blktrace.CPU} files, {@link #SNAPSHOT} and a
 * {@link RecordingDescription}; {@code docs/trace-recording.md} tells what is in them. For one run: one thread calls {@link #run}, any the rest.
 */
public final class TraceRecording {

	/** The host as it was when the trace began, with the geometry of its arrays. */
	public static final String SNAPSHOT = "host.zip";

	private static final Duration STAY = Duration.ofSeconds(1);
	/** After it, a host that does not end the trace is left to do so by itself. */
	private static final Duration STOP_PATIENCE = Duration.ofSeconds(10);

	private final RemoteHost remote;
	private final RecordingRequest request;
	private final Path folder;
	private final FeedOpener opener;
	private @Nullable TraceFeed feed;
	private volatile @Nullable Capture capture;
	private boolean stopped;

	/** @param folder made if it is not there; must not have a trace yet */
	public TraceRecording(RemoteHost remote, RecordingRequest request, Path folder) {
		this(remote, request, folder, FeedOpener::best);
	}

	/** By an agent that is on the host already. @param folder as above */
	public TraceRecording(RemoteHost remote, RecordingRequest request, Path folder, Agent agent) {
		this(remote, request, folder, (host, wanted, devices) -> FeedOpener.by(agent, wanted, devices));
	}

	TraceRecording(RemoteHost remote, RecordingRequest request, Path folder, FeedOpener opener) {
		this.remote = remote;
		this.request = request;
		this.folder = folder;
		this.opener = opener;
	}

	/**
	 * Records until it is stopped, its time is over, or no more can come. A link that is lost on the way is no exception, but the result's ending; so is
	 * an interrupt.
	 *
	 * @throws NotRecorded     if it cannot begin
	 * @throws RemoteException if the host does not answer before it has begun
	 * @throws IOException     if the files cannot be written; the trace is ended, and what was written stays
	 */
	public RecordingResult run(RecordingListener listener) throws NotRecorded, RemoteException, IOException, InterruptedException {
		CaptureFiles.refuseTrace(folder);
		var snapshot = new HostSnapshot(remote.spec().name(), Instant.now(), remote.fetch(HostProbe.whole()));
		List<TracedDevice> devices = devices(snapshot);
		try (TraceFeed opened = opener.open(remote, request, devices); ScheduledExecutorService timer = timer()) {
			var running = new Capture(opened, request, snapshot, folder, listener);
			capture = running;
			begun(opened);
			timer.scheduleAtFixedRate(() -> stay(opened), 0, STAY.toMillis(), TimeUnit.MILLISECONDS);
			try {
				return running.run(devices.size());
			} finally {
				timer.shutdownNow();
			}
		}
	}

	private List<TracedDevice> devices(HostSnapshot snapshot) throws NotRecorded {
		var devices = new ArrayList<TracedDevice>();
		for (DeviceFacts target : TraceTargets.of(HostReader.read(snapshot.content()), request.devices(), request.members())) {
			devices.add(TracedDevice.of(target));
		}
		return devices;
	}

	private static ScheduledExecutorService timer() {
		return Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("trace recording").factory());
	}

	private static void stay(TraceFeed opened) {
		try {
			opened.stay();
		} catch (RemoteException e) {
			// the link is lost, or the trace has ended: the reader sees which
		}
	}

	private synchronized void begun(TraceFeed opened) {
		feed = opened;
		if (stopped) {
			end(opened);
		}
	}

	/** What came so far. */
	public RecordingProgress progress() {
		Capture running = capture;
		return running == null ? new RecordingProgress(0, 0, 0) : running.progress();
	}

	/** Ends it in order: what the host has recorded still comes, for some seconds at most, then {@link #run} returns. Does not wait. */
	public synchronized void stop() {
		stopped = true;
		TraceFeed running = feed;
		if (running != null) {
			end(running);
		}
	}

	private static void end(TraceFeed running) {
		Thread.startVirtualThread(() -> {
			try {
				running.finish();
			} catch (RemoteException e) {
				// the link is lost, or the trace has ended: the reader sees which
			}
		});
		CompletableFuture.delayedExecutor(STOP_PATIENCE.toMillis(), TimeUnit.MILLISECONDS).execute(running::close);
	}
}
