// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import org.drivebay.trace.Action;
import org.drivebay.trace.Device;
import org.drivebay.trace.EventView;

/** Events as lines of comma-separated values, see {@link #HEADER}. */
final class CsvExport implements EventExport {

	static final String HEADER = "time,cpu,sequence,device,action,rwbs,sector,sectors,pid,process,error\n";

	private static final int LINE = 512;
	private static final int FLUSH = 1 << 16;
	private static final long NANOS = 1_000_000_000L;

	private final OutputStream to;
	private final ByteText text = new ByteText();

	CsvExport(OutputStream to) {
		this.to = to;
		text.put(HEADER.getBytes(StandardCharsets.US_ASCII));
	}

	@Override
	public void event(EventView event) throws IOException {
		text.room(LINE);
		long time = event.time();
		text.put(time / NANOS).put('.').putNanos((int) (time % NANOS)).put(',').putSigned(event.cpu(), 1).put(',');
		text.put(event.sequence() & 0xffffffffL).put(',');
		text.put('"').put(Device.major(event.device())).put(',').put(Device.minor(event.device())).put('"').put(',');
		text.put(Action.letter(event.action())).put(',');
		for (byte letter : event.rwbs()) {
			if (letter != ' ') {
				text.put((char) letter);
			}
		}
		text.put(',').put(event.sector()).put(',').put(event.sectors()).put(',').put(event.pid()).put(',');
		quoted(event.process());
		text.put(',').putSigned(event.error(), 1).put('\n');
		if (text.length() > FLUSH) {
			flush();
		}
	}

	/** A process may be called anything. */
	private void quoted(byte[] name) {
		text.put('"');
		for (byte letter : name) {
			if (letter == '"') {
				text.put('"');
			}
			text.put((char) (letter & 0xff));
		}
		text.put('"');
	}

	private void flush() throws IOException {
		text.writeTo(to);
		text.clear();
	}

	@Override
	public void close() throws IOException {
		flush();
	}
}
