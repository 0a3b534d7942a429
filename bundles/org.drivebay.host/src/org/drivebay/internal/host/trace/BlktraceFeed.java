// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;

import org.drivebay.host.trace.NotRecorded;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.agent.AgentFrame;
import org.drivebay.remote.agent.AgentFrame.End.Reason;
import org.drivebay.remote.agent.Payload;

/** blktrace's stream, in which the records of all devices and CPUs stand one after the other. */
public final class BlktraceFeed implements TraceFeed {

	private static final int READ_BYTES = 1 << 18;

	private final CommandStream command;
	private final InputStream output;
	private final BlktraceErrors errors;
	private final WholeRecords records;
	private final Map<Integer, Integer> devices = new HashMap<>();
	private final Queue<AgentFrame> ready = new ArrayDeque<>();
	private final byte[] buffer = new byte[READ_BYTES];
	private volatile boolean finished;
	private boolean ended;
	/** time of the event that came last */
	private long latest;

	private BlktraceFeed(CommandStream command, BlktraceErrors errors, List<TracedDevice> traced) {
		this.command = command;
		this.errors = errors;
		output = command.output();
		records = new WholeRecords("blktrace", errors.order());
		for (int i = 0; i < traced.size(); i++) {
			TracedDevice device = traced.get(i);
			devices.put(device.kernelNumber(), i);
			ready.add(new AgentFrame.Device(0, i, errors.cpus(), device.major(), device.minor(), 0, device.path(), device.name(), ""));
		}
	}

	/**
	 * Starts it, and waits until it traces.
	 *
	 * @throws NotRecorded if it does not
	 */
	public static BlktraceFeed open(RemoteHost remote, List<TracedDevice> devices, int mask, long seconds) throws NotRecorded, RemoteException,
			InterruptedException {
		CommandStream command = remote.stream(BlktraceScript.command(devices, mask, seconds));
		try {
			var lines = new BufferedReader(new InputStreamReader(command.error(), StandardCharsets.UTF_8));
			BlktraceErrors errors = BlktraceErrors.awaitBegin(lines, devices.stream().map(TracedDevice::name).toList());
			return new BlktraceFeed(command, errors, devices);
		} catch (IOException e) {
			command.close();
			throw new LinkLost("the link was lost before blktrace began: " + e.getMessage(), e);
		} catch (NotRecorded e) {
			command.close();
			throw e;
		}
	}

	@Override
	public String tracer() {
		return "blktrace";
	}

	@Override
	public ByteOrder order() {
		return errors.order();
	}

	@Override
	public Optional<AgentFrame> next() throws RemoteException {
		while (ready.isEmpty() && !ended) {
			read();
		}
		return Optional.ofNullable(ready.poll());
	}

	private void read() throws RemoteException {
		try {
			int count = output.read(buffer);
			ended = count < 0;
			split(records.take(Arrays.copyOf(buffer, Math.max(0, count))));
			errors.takeDrops(ready, latest);
			if (ended) {
				ready.add(end());
			}
		} catch (IOException e) {
			throw new LinkLost("the link was lost: " + e.getMessage(), e);
		}
	}

	/** A frame for each run of records of one device and CPU; those of devices that were not asked for are passed over. */
	private void split(ByteBuffer whole) {
		int start = 0;
		long key = -1;
		for (int at = 0; at < whole.limit(); at += WholeRecords.lengthOf(whole, at)) {
			long next = (long) whole.getInt(at + WholeRecords.DEVICE) << Integer.SIZE | whole.getInt(at + WholeRecords.CPU) & 0xffffffffL;
			if (next != key) {
				add(whole, start, at, key);
				start = at;
				key = next;
			}
		}
		add(whole, start, whole.limit(), key);
	}

	private void add(ByteBuffer whole, int from, int to, long key) {
		Integer device = devices.get((int) (key >> Integer.SIZE));
		if (from < to && device != null) {
			byte[] part = new byte[to - from];
			whole.get(from, part);
			latest = whole.getLong(from + WholeRecords.TIME);
			ready.add(new AgentFrame.Data(0, device, (int) key, new Payload(part)));
		}
	}

	private AgentFrame.End end() throws LinkLost {
		try {
			int status = command.waitFor();
			errors.takeDrops(ready, latest);
			Reason reason = finished ? Reason.INPUT_ENDED : status == 0 ? Reason.TIME_OVER : Reason.ERROR;
			if (reason != Reason.ERROR && !errors.text().isEmpty()) {
				ready.add(new AgentFrame.Note(0, errors.text()));
			}
			return new AgentFrame.End(0, reason, 0, errors.text());
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new LinkLost("waiting for blktrace's end was cancelled", e);
		} catch (RemoteException e) {
			throw new LinkLost("the link was lost: " + e.getMessage(), e);
		}
	}

	@Override
	public synchronized void stay() throws RemoteException {
		try {
			command.input().write('.');
			command.input().flush();
		} catch (IOException e) {
			throw new LinkLost("the link was lost: " + e.getMessage(), e);
		}
	}

	@Override
	public void finish() throws RemoteException {
		finished = true;
		try {
			command.input().close();
		} catch (IOException e) {
			throw new LinkLost("the link was lost: " + e.getMessage(), e);
		}
	}

	@Override
	public void close() {
		command.close();
	}
}
