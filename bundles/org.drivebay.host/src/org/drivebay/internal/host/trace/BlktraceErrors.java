// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteOrder;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.host.trace.NotRecorded;
import org.drivebay.remote.agent.AgentFrame;

/** What {@link BlktraceScript} says on standard error, followed by a thread of its own. */
final class BlktraceErrors {

	private static final Pattern BEGAN = Pattern.compile("began (\\d{1,5}) (1|256)");
	private static final Pattern DROPPED = Pattern.compile("dropped (\\S+) (\\d{1,18})");
	private static final int MOST_TEXT = 4096;

	private final int cpus;
	private final ByteOrder order;
	private final List<String> names;
	private final StringBuffer text = new StringBuffer();
	private final Queue<Count> counts = new ConcurrentLinkedQueue<>();

	/** How many events of a device were dropped so far. */
	private record Count(int device, long events) {
	}

	private BlktraceErrors(int cpus, ByteOrder order, List<String> names) {
		this.cpus = cpus;
		this.order = order;
		this.names = names;
	}

	/** Blocks until it traces. @throws NotRecorded if it ends before */
	static BlktraceErrors awaitBegin(BufferedReader lines, List<String> names) throws NotRecorded, IOException {
		var said = new StringBuilder();
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			Matcher began = BEGAN.matcher(line);
			if (began.matches()) {
				var errors = new BlktraceErrors(Integer.parseInt(began.group(1)), order(began.group(2)), names);
				Thread.startVirtualThread(() -> errors.follow(lines));
				return errors;
			}
			if (said.length() < MOST_TEXT) {
				said.append(said.isEmpty() ? "" : "; ").append(line.strip());
			}
		}
		throw new NotRecorded(said.isEmpty() ? "blktrace does not say why it ends" : said.toString());
	}

	/** @param one the bytes 1 and 0, as the host reads them */
	private static ByteOrder order(String one) {
		return one.equals("1") ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
	}

	private void follow(BufferedReader lines) {
		try {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				Matcher dropped = DROPPED.matcher(line);
				if (dropped.matches() && names.contains(dropped.group(1))) {
					counts.add(new Count(names.indexOf(dropped.group(1)), Long.parseLong(dropped.group(2))));
				} else if (text.length() < MOST_TEXT) {
					text.append(text.isEmpty() ? "" : "; ").append(line.strip());
				}
			}
		} catch (IOException e) {
			// the link is lost, which the reader of the records says
		}
	}

	/** How many the host has. */
	int cpus() {
		return cpus;
	}

	/** Of the host, and so of its records. */
	ByteOrder order() {
		return order;
	}

	/** What came since the last call. @param nanos the host's time, as far as it is known */
	void takeDrops(Queue<AgentFrame> to, long nanos) {
		for (Count count = counts.poll(); count != null; count = counts.poll()) {
			to.add(new AgentFrame.Dropped(nanos, count.device(), count.events()));
		}
	}

	/** What blktrace has said; may be empty. */
	String text() {
		return text.toString();
	}
}
