// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.snapshot;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.Nullable;

/** Ends with an error once more than was allowed has come out, whatever the archive's headers promise. Does not close what it reads. */
final class BoundedStream extends FilterInputStream {

	private final long limit;
	private long seen;

	BoundedStream(InputStream in, long limit) {
		super(in);
		this.limit = limit;
	}

	@Override
	public int read() throws IOException {
		int value = super.read();
		count(value < 0 ? 0 : 1);
		return value;
	}

	@Override
	public int read(byte @Nullable [] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		count(Math.max(0, count));
		return count;
	}

	@Override
	public void close() {
		// the archive goes on
	}

	private void count(int bytes) throws IOException {
		seen += bytes;
		if (seen > limit) {
			throw new SnapshotFormatException("it unpacks to more than " + limit + " bytes");
		}
	}
}
