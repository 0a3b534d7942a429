// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Bytes from the link's reader to whoever wants them. Writing never waits, since that would stop everything else on the
 * link; when more than the limit lies unread, the queue breaks and says so to its reader.
 */
final class ByteQueue extends OutputStream {

	private final Deque<byte[]> chunks = new ArrayDeque<>();
	private final long limit;
	private int offset;
	private long unread;
	private long total;
	private boolean closed;
	private @Nullable IOException failure;
	private final InputStream reader = new Reader();

	/** @param limit bytes that may lie unread */
	ByteQueue(long limit) {
		this.limit = limit;
	}

	InputStream reader() {
		return reader;
	}

	/** Bytes that came in so far. */
	synchronized long total() {
		return total;
	}

	/** What the reader gets after the bytes that are there already. */
	synchronized void fail(IOException reason) {
		if (failure == null && !closed) {
			failure = reason;
		}
		closed = true;
		notifyAll();
	}

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public synchronized void write(byte @Nullable [] bytes, int from, int length) {
		if (bytes == null || closed || length == 0) {
			return;
		}
		if (unread + length > limit) {
			fail(new IOException("more than " + limit + " bytes lie unread"));
			return;
		}
		chunks.add(Arrays.copyOfRange(bytes, from, from + length));
		unread += length;
		total += length;
		notifyAll();
	}

	@Override
	public synchronized void close() {
		closed = true;
		notifyAll();
	}

	private synchronized int take(byte[] into, int from, int length) throws IOException {
		while (chunks.isEmpty()) {
			IOException reason = failure;
			if (reason != null) {
				throw new IOException(reason.getMessage(), reason);
			}
			if (closed) {
				return -1;
			}
			try {
				wait();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				throw new InterruptedIOException("reading was cancelled");
			}
		}
		byte[] first = chunks.element();
		int count = Math.min(length, first.length - offset);
		System.arraycopy(first, offset, into, from, count);
		offset += count;
		unread -= count;
		if (offset == first.length) {
			chunks.remove();
			offset = 0;
		}
		return count;
	}

	private synchronized int unread() {
		return (int) Math.min(unread, Integer.MAX_VALUE);
	}

	private final class Reader extends InputStream {

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return take(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte @Nullable [] into, int from, int length) throws IOException {
			return into == null || length == 0 ? 0 : take(into, from, length);
		}

		@Override
		public int available() {
			return unread();
		}
	}
}
