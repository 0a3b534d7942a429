// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.drivebay.host.trace.Drop;
import org.drivebay.host.trace.RecordingListener;
import org.drivebay.host.trace.RecordingProgress;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.agent.AgentFrame;

/** Takes a trace's frames, and gives what is in them to files and listener. For one thread, but {@link #progress()}. */
final class FrameWriter {

	private static final int MOST_CPUS = 8192;

	private record Source(int device, int cpu) {
	}

	private final ByteOrder order;
	private final List<AgentFrame.Device> devices;
	private final CaptureFiles files;
	private final RecordingListener listener;
	private final Map<Source, WholeRecords> sources = new HashMap<>();
	private final List<Drop> drops = new ArrayList<>();
	private final Map<Integer, AgentFrame.Dropped> lastDrops = new HashMap<>();
	private long bytes;
	private long events;
	private long dropped;
	private volatile RecordingProgress progress = new RecordingProgress(0, 0, 0);

	/** @param devices by their numbers */
	FrameWriter(ByteOrder order, List<AgentFrame.Device> devices, CaptureFiles files, RecordingListener listener) throws IOException {
		this.order = order;
		this.devices = List.copyOf(devices);
		this.files = files;
		this.listener = listener;
		for (AgentFrame.Device device : devices) {
			files.add(device.name(), device.cpus());
		}
	}

	/** @throws BadAnswer if the host tells what no device can be */
	static void check(AgentFrame.Device device) throws BadAnswer {
		if (device.cpus() > MOST_CPUS || !TracedDevice.isFileName(device.name())) {
			throw new BadAnswer("no device is called " + device.name() + " and traced on " + device.cpus() + " CPUs");
		}
	}

	void take(AgentFrame.Data data) throws BadAnswer, IOException {
		AgentFrame.Device device = device(data.device());
		if (data.cpu() >= Math.max(1, device.cpus())) {
			throw new BadAnswer(device.name() + " is traced on " + device.cpus() + " CPUs, not on CPU " + data.cpu());
		}
		WholeRecords source = sources.computeIfAbsent(new Source(data.device(), data.cpu()), any -> new WholeRecords(device.name() + ", CPU " + data.cpu(),
				order));
		long before = source.events();
		long unwritten = source.unwritten();
		ByteBuffer records = source.take(data.payload().bytes());
		events += source.events() - before;
		if (source.unwritten() > unwritten) {
			listener.note(device.name() + ", CPU " + data.cpu() + ": the kernel handed out room without a record, as may happen when a trace is stopped");
		}
		bytes += records.remaining();
		listener.records(data.device(), data.cpu(), records.asReadOnlyBuffer().order(order));
		files.write(device.name(), data.cpu(), records);
		progress = new RecordingProgress(events, bytes, dropped);
	}

	/** The kernel counts from the start of the trace on. */
	void take(AgentFrame.Dropped count) throws BadAnswer {
		AgentFrame.Dropped before = lastDrops.put(count.device(), count);
		long more = count.events() - (before == null ? 0 : before.events());
		if (more > 0) {
			var drop = new Drop(device(count.device()).name(), before == null ? 0 : before.hostNanos(), count.hostNanos(), more);
			drops.add(drop);
			dropped += more;
			progress = new RecordingProgress(events, bytes, dropped);
			listener.dropped(drop);
		}
	}

	private AgentFrame.Device device(int index) throws BadAnswer {
		if (index >= devices.size()) {
			throw new BadAnswer("the trace has no device " + index);
		}
		return devices.get(index);
	}

	List<Drop> drops() {
		return List.copyOf(drops);
	}

	/** Any thread. */
	RecordingProgress progress() {
		return progress;
	}
}
