// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.trace;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import org.drivebay.internal.host.trace.TraceFeed;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.agent.AgentFrame;
import org.drivebay.remote.agent.Payload;

/** A trace that a test has made up. Where its frames end without an end, the link is lost. */
final class ScriptedFeed implements TraceFeed {

	static final int QUEUE = 1 << 24 | 1 << 17 | 1;
	static final int PROCESS = 1 << 26;
	private static final int RECORD = 48;

	private final ByteOrder order;
	private final Queue<AgentFrame> frames = new ArrayDeque<>();
	private int sequence;

	ScriptedFeed(ByteOrder order) {
		this.order = order;
	}

	ScriptedFeed device(String name, int errno, String text) {
		int index = (int) frames.stream().filter(AgentFrame.Device.class::isInstance).count();
		return frame(new AgentFrame.Device(5, index, 2, 9, 5 + index, errno, "/dev/" + name, name, text));
	}

	ScriptedFeed frame(AgentFrame frame) {
		frames.add(frame);
		return this;
	}

	ScriptedFeed data(int device, int cpu, byte[] bytes) {
		return frame(new AgentFrame.Data(5, device, cpu, new Payload(bytes)));
	}

	ScriptedFeed end(AgentFrame.End.Reason reason, String text) {
		return frame(new AgentFrame.End(9, reason, 0, text));
	}

	/** Records one after the other, a microsecond apart. */
	byte[] queued(int count) {
		var bytes = ByteBuffer.allocate(count * RECORD);
		for (int i = 0; i < count; i++) {
			bytes.put(record(QUEUE, 77, ""));
		}
		return bytes.array();
	}

	byte[] record(int action, int pid, String payload) {
		byte[] text = payload.getBytes(StandardCharsets.US_ASCII);
		sequence++;
		return ByteBuffer.allocate(RECORD + text.length).order(order).putInt(0x65617407).putInt(sequence).putLong(1000L * sequence).putLong(8L * sequence)
				.putInt(4096).putInt(action).putInt(pid).putInt(9 << 20 | 5).putInt(0).putShort((short) 0).putShort((short) text.length).put(text).array();
	}

	@Override
	public String tracer() {
		return "a script";
	}

	@Override
	public ByteOrder order() {
		return order;
	}

	@Override
	public Optional<AgentFrame> next() throws RemoteException {
		AgentFrame next = frames.poll();
		if (next == null) {
			throw new LinkLost("the link is cut", null);
		}
		return Optional.of(next);
	}

	@Override
	public void stay() {
		// it is
	}

	@Override
	public void finish() {
		// it ends by itself
	}

	@Override
	public void close() {
		// nothing is open
	}
}
