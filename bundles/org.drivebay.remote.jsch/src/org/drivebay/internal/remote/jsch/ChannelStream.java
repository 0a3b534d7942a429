// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.HostLogEntry.Kind;
import org.drivebay.remote.RemoteException;
import org.eclipse.jdt.annotation.Nullable;

/** A command that runs while its output is read. Output that is not read is kept up to the command's {@code maxOutput}. */
final class ChannelStream implements CommandStream {

	private static final Duration OPEN_TIMEOUT = Duration.ofSeconds(10);

	private final String text;
	private final Journal journal;
	private final ByteQueue output;
	private final ByteQueue error;
	private final ExecChannel channel;
	private final OutputStream input;
	private final AtomicLong sent = new AtomicLong();
	private final AtomicBoolean logged = new AtomicBoolean();
	private final Instant began = Instant.now();
	private final long start = System.nanoTime();

	private ChannelStream(String text, Journal journal, ByteQueue output, ByteQueue error, ExecChannel channel) {
		this.text = text;
		this.journal = journal;
		this.output = output;
		this.error = error;
		this.channel = channel;
		this.input = new Counted(channel.input());
	}

	static ChannelStream open(Channels channels, Journal journal, Command command) throws RemoteException, InterruptedException {
		var output = new ByteQueue(command.maxOutput());
		var error = new ByteQueue(command.maxOutput());
		ExecChannel channel = channels.start(command.line(), output, error, OPEN_TIMEOUT);
		var stream = new ChannelStream(command.line(), journal, output, error, channel);
		channel.onEnd((exit, failure) -> {
			// a queue that was closed in order keeps its end; one that was not tells why it broke off
			if (failure != null) {
				output.fail(new IOException(failure.getMessage(), failure));
				error.fail(new IOException(failure.getMessage(), failure));
			}
			boolean ok = exit != null && exit.status() == 0;
			stream.log(exit != null ? "exit " + exit.status() : failure != null ? String.valueOf(failure.getMessage()) : "ended", !ok);
		});
		if (command.input().length > 0) {
			channel.send(command.input());
		}
		return stream;
	}

	@Override
	public OutputStream input() {
		return input;
	}

	@Override
	public InputStream output() {
		return output.reader();
	}

	@Override
	public InputStream error() {
		return error.reader();
	}

	@Override
	public int waitFor() throws RemoteException, InterruptedException {
		return channel.await().status();
	}

	@Override
	public void close() {
		log("closed", false);
		output.close();
		error.close();
		channel.close();
	}

	private void log(String outcome, boolean failed) {
		if (!logged.getAndSet(true)) {
			var note = new Journal.Note();
			note.sent = sent.get();
			note.received = output.total() + error.total();
			note.outcome = outcome;
			note.failed = failed;
			journal.add(began, Kind.STREAM, text, Duration.ofNanos(System.nanoTime() - start), note);
		}
	}

	private final class Counted extends FilterOutputStream {

		Counted(OutputStream out) {
			super(out);
		}

		@Override
		public void write(int b) throws IOException {
			out.write(b);
			sent.incrementAndGet();
		}

		@Override
		public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
			sent.addAndGet(length);
		}
	}
}
