// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;

import org.eclipse.jdt.annotation.Nullable;

/** Keeps what a command prints, up to a limit; the rest is dropped, and the first byte of it is reported. Thread-safe. */
final class LimitedBuffer extends OutputStream {

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
	private final int limit;
	private final Runnable onExceeded;
	private boolean exceeded;

	LimitedBuffer(int limit, Runnable onExceeded) {
		this.limit = limit;
		this.onExceeded = onExceeded;
	}

	@Override
	public void write(int b) {
		write(new byte[] { (byte) b }, 0, 1);
	}

	@Override
	public synchronized void write(byte @Nullable [] from, int offset, int length) {
		int room = Math.min(length, limit - bytes.size());
		bytes.write(from, offset, room);
		if (room < length && !exceeded) {
			exceeded = true;
			onExceeded.run();
		}
	}

	synchronized byte[] toByteArray() {
		return bytes.toByteArray();
	}

	synchronized boolean isExceeded() {
		return exceeded;
	}
}
