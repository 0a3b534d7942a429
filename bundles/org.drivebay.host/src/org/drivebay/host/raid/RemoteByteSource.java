// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.io.EOFException;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import org.drivebay.md.superblock.ByteSource;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** A block device on a host. Reads whole pieces and keeps them, so that a member costs two or three round trips. Not thread-safe. */
public final class RemoteByteSource implements ByteSource {

	private static final int PIECE = 1 << 16;
	private static final int SECTOR = 512;

	private final RemoteHost remote;
	private final String device;
	private final Map<Long, byte[]> pieces = new HashMap<>();
	private long size = -1;

	public RemoteByteSource(RemoteHost remote, String device) {
		this.remote = remote;
		this.device = device;
	}

	@Override
	public String name() {
		return device;
	}

	@Override
	public long size() throws IOException {
		if (size < 0) {
			String text = new String(run(Command.of("blockdev", "--getsz", device)), StandardCharsets.UTF_8).strip();
			if (!text.matches("\\d{1,16}")) {
				throw new IOException(device + ": no size: " + text);
			}
			size = Long.parseLong(text) * SECTOR;
		}
		return size;
	}

	@Override
	public byte[] read(long offset, int length) throws IOException {
		ByteSource.checkRange(device, size(), offset, length);
		byte[] bytes = new byte[length];
		for (int done = 0; done < length;) {
			long at = offset + done;
			byte[] piece = piece(at / PIECE);
			int from = (int) (at % PIECE);
			int count = Math.min(length - done, piece.length - from);
			if (count <= 0) {
				throw new EOFException(device + ": byte " + at + ": the host gave fewer bytes than the device has");
			}
			System.arraycopy(piece, from, bytes, done, count);
			done += count;
		}
		return bytes;
	}

	private byte[] piece(long index) throws IOException {
		byte[] known = pieces.get(index);
		if (known == null) {
			known = run(Command.of("dd", "if=" + device, "bs=" + PIECE, "skip=" + index, "count=1").withMaxOutput(PIECE));
			pieces.put(index, known);
		}
		return known;
	}

	private byte[] run(Command command) throws IOException {
		try {
			CommandResult result = remote.run(command);
			if (!result.ok()) {
				throw new IOException(device + ": " + result.errorText().strip());
			}
			return result.output();
		} catch (RemoteException e) {
			throw new IOException(e.getMessage(), e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new InterruptedIOException(device + ": reading was cancelled");
		}
	}

	@Override
	public void close() {
		pieces.clear();
	}
}
