// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.host.snapshot.HostSnapshot;
import org.drivebay.host.snapshot.SnapshotFile;
import org.drivebay.host.trace.NotRecorded;
import org.drivebay.host.trace.RecordingDescription;
import org.drivebay.host.trace.RecordingListener;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.host.trace.RecordingRequest;
import org.drivebay.host.trace.RecordingRequest.Keep;
import org.drivebay.host.trace.RecordingResult;
import org.drivebay.host.trace.RecordingResult.Ending;
import org.drivebay.host.trace.TraceRecording;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.agent.AgentFrame;
import org.eclipse.jdt.annotation.Nullable;

/** One trace from its first frame to its last, and what is left of it in a folder. For one thread, but {@link #progress()}. */
public final class Capture {

	private static final int MIB = 1 << 20;

	private final TraceFeed feed;
	private final RecordingRequest request;
	private final HostSnapshot snapshot;
	private final Path folder;
	private final RecordingListener listener;
	private final List<String> notes = new ArrayList<>();
	private volatile @Nullable FrameWriter writer;

	/** @param snapshot of the host as it is before the trace */
	public Capture(TraceFeed feed, RecordingRequest request, HostSnapshot snapshot, Path folder, RecordingListener listener) {
		this.feed = feed;
		this.request = request;
		this.snapshot = snapshot;
		this.folder = folder;
		this.listener = listener;
	}

	/**
	 * Follows the trace to its end.
	 *
	 * @param expected how many devices there are to be
	 */
	public RecordingResult run(int expected) throws NotRecorded, RemoteException, IOException {
		List<AgentFrame.Device> devices = awaitDevices(expected);
		List<String> names = devices.stream().map(AgentFrame.Device::name).toList();
		Instant began = Instant.now();
		Files.createDirectories(folder);
		SnapshotFile.write(folder.resolve(TraceRecording.SNAPSHOT), snapshot);
		var description = new RecordingDescription(snapshot.host(), feed.tracer(), began, names, request.categories(), request.keep(), Optional.empty());
		description.write(folder);
		Ending ending;
		FrameWriter frames;
		try (CaptureFiles files = files()) {
			frames = new FrameWriter(feed.order(), devices, files, listener);
			writer = frames;
			listener.began(names);
			ending = follow(frames);
		}
		var result = new RecordingResult(folder, names, frames.progress(), frames.drops(), Duration.between(began, Instant.now()), ending);
		description.ended(result).write(folder);
		return result;
	}

	private CaptureFiles files() throws IOException {
		return switch (request.keep()) {
			case Keep.Everything() -> new WholeFiles(folder);
			case Keep.Latest(int mebibytes) -> new RingFiles(folder, (long) mebibytes * MIB);
		};
	}

	/** @throws NotRecorded if one of them cannot be traced: then none is */
	private List<AgentFrame.Device> awaitDevices(int expected) throws NotRecorded, RemoteException {
		var devices = new ArrayList<AgentFrame.Device>();
		var refused = new ArrayList<String>();
		while (devices.size() < expected) {
			switch (feed.next().orElseThrow(() -> new BadAnswer("the trace ended before it began"))) {
				case AgentFrame.Device device when device.errno() != 0 -> refused.add(device.path() + ": " + device.text());
				case AgentFrame.Device device -> {
					FrameWriter.check(device);
					devices.add(device);
				}
				case AgentFrame.Note note -> note(note);
				case AgentFrame.End end -> throw new NotRecorded(String.join("; ", refused.isEmpty() ? reasons(end) : refused));
				default -> throw new BadAnswer("the trace begins without its devices");
			}
		}
		return devices;
	}

	private List<String> reasons(AgentFrame.End end) {
		return notes.isEmpty() ? List.of("the trace ended before it began: " + why(end)) : notes;
	}

	private void note(AgentFrame.Note note) {
		notes.add(note.text());
		listener.note(note.text());
	}

	private Ending follow(FrameWriter frames) throws IOException {
		try {
			while (true) {
				switch (feed.next().orElseThrow(() -> new BadAnswer("the trace has no end"))) {
					case AgentFrame.Data data -> frames.take(data);
					case AgentFrame.Dropped dropped -> frames.take(dropped);
					case AgentFrame.Mark mark -> listener.complete(mark.completeNanos());
					case AgentFrame.Note note -> note(note);
					case AgentFrame.End end -> {
						return ending(end);
					}
					default -> throw new BadAnswer("a trace has no such frame");
				}
			}
		} catch (LinkLost e) {
			return new Ending.Lost(String.valueOf(e.getMessage()));
		} catch (RemoteException e) {
			return new Ending.Failed(String.valueOf(e.getMessage()));
		}
	}

	private static Ending ending(AgentFrame.End end) {
		return switch (end.reason()) {
			case DONE, INPUT_ENDED -> Ending.InOrder.STOPPED;
			case TIME_OVER -> Ending.InOrder.TIME_OVER;
			case LEASE_OVER -> new Ending.Lost("the host has not heard from here for too long");
			case SIGNAL, LIMIT_REACHED, ERROR -> new Ending.Failed(why(end));
		};
	}

	private static String why(AgentFrame.End end) {
		return switch (end.reason()) {
			case SIGNAL -> "it was ended by a signal on the host";
			case ERROR -> end.text().isEmpty() ? "the tracer does not say why (error " + end.errno() + ")" : end.text();
			default -> end.reason().name();
		};
	}

	/** What came so far. Any thread. */
	public RecordingProgress progress() {
		FrameWriter running = writer;
		return running == null ? new RecordingProgress(0, 0, 0) : running.progress();
	}
}
