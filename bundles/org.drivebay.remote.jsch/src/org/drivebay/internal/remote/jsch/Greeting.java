// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a server says in front of its line {@code SSH-2.0-…} (RFC 4253, 4.2): OpenSSH tells there why it hangs up, another
 * kind of server shows here what it is, and one that never comes to the point is left.
 */
final class Greeting extends FilterInputStream {

	private static final int MAX_BYTES = 64 << 10;
	private static final int MAX_SHOWN = 200;
	private static final String MARK = "SSH-";

	private final StringBuilder shown = new StringBuilder();
	private final StringBuilder line = new StringBuilder();
	private int count;
	private boolean over;

	Greeting(InputStream in) {
		super(in);
	}

	/** On one line, or empty if the server came to the point at once. */
	synchronized String text() {
		return over && count <= MARK.length() ? "" : shown.toString().replaceAll("\\p{Cntrl}+", " ").strip();
	}

	@Override
	public int read(byte @Nullable [] into, int from, int length) throws IOException {
		int read = super.read(into, from, length);
		if (!over && into != null) {
			look(into, from, read);
		}
		return read;
	}

	private synchronized void look(byte[] bytes, int from, int length) throws IOException {
		for (int i = from; i < from + length && !over; i++) {
			count++;
			char c = (char) (bytes[i] & 0xff);
			if (c == '\n') {
				line.setLength(0);
			} else if (line.length() < MARK.length()) {
				line.append(c);
				over = MARK.contentEquals(line);
			}
		}
		if (shown.length() < MAX_SHOWN && length > 0) {
			shown.append(new String(bytes, from, Math.min(length, MAX_SHOWN - shown.length()), StandardCharsets.US_ASCII));
		}
		if (!over && count > MAX_BYTES) {
			throw new IOException("what answers there is no SSH server; it says: " + text());
		}
	}
}
