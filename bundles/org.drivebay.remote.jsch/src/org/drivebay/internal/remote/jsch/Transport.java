// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicBoolean;

import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.Proxy;
import com.jcraft.jsch.SocketFactory;

/**
 * What one SSH session's bytes go over. JSch sees a proxy, which leaves making, watching and breaking the connection to
 * this class: it notes when something last came in, and tells once when the connection has ended.
 */
abstract class Transport implements Proxy {

	private final AtomicBoolean ended = new AtomicBoolean();
	private volatile long lastReceived = System.nanoTime();
	private volatile @Nullable RemoteException failure;
	private volatile boolean closedByPeer;
	private volatile @Nullable Greeting heard;
	private volatile boolean paused;
	private volatile @Nullable Runnable onEnd;

	/** Makes the connection; blocks. */
	abstract void open() throws RemoteException;

	abstract InputStream input() throws IOException;

	abstract OutputStream output() throws IOException;

	/** Breaks the connection at once; never blocks. */
	abstract void cut();

	/** The listener is called once, on any thread; at once if the end has come already. */
	final void onEnd(Runnable listener) {
		onEnd = listener;
		if (ended.get()) {
			listener.run();
		}
	}

	/** Nanoseconds since something came in; none while the server waits for us. */
	final long silence() {
		return paused ? 0 : System.nanoTime() - lastReceived;
	}

	/** The user is asked something: the peer's silence means nothing until {@link #resume()}. */
	final void pause() {
		paused = true;
	}

	final void resume() {
		touch();
		paused = false;
	}

	private void touch() {
		lastReceived = System.nanoTime();
	}

	final @Nullable RemoteException failure() {
		return failure;
	}

	final boolean closedByPeer() {
		return closedByPeer;
	}

	/** What the server said without being asked, or empty. */
	final String greeting() {
		Greeting greeting = heard;
		return greeting == null ? "" : greeting.text();
	}

	final void abort(RemoteException reason) {
		if (failure == null) {
			failure = reason;
		}
		cut();
		end();
	}

	private void end() {
		Runnable listener = onEnd;
		if (!ended.getAndSet(true) && listener != null) {
			listener.run();
		}
	}

	@Override
	public final void connect(@Nullable SocketFactory factory, @Nullable String host, int port, int timeout) throws RemoteException {
		try {
			open();
			touch();
		} catch (RemoteException e) {
			if (failure == null) {
				failure = e;
			}
			throw e;
		}
	}

	@Override
	public final @Nullable InputStream getInputStream() {
		try {
			var greeting = new Greeting(input());
			heard = greeting;
			return new Watched(greeting);
		} catch (IOException e) {
			abort(new LinkLost("the connection broke: " + e.getMessage(), e));
			return InputStream.nullInputStream();
		}
	}

	@Override
	public final @Nullable OutputStream getOutputStream() {
		try {
			return output();
		} catch (IOException e) {
			abort(new LinkLost("the connection broke: " + e.getMessage(), e));
			return OutputStream.nullOutputStream();
		}
	}

	/** None for JSch: it would set timeouts of its own. */
	@Override
	public final @Nullable Socket getSocket() {
		return null;
	}

	@Override
	public final void close() {
		cut();
		end();
	}

	private final class Watched extends FilterInputStream {

		Watched(InputStream in) {
			super(in);
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
		}

		@Override
		public int read(byte @Nullable [] into, int from, int length) throws IOException {
			try {
				int count = super.read(into, from, length);
				if (count < 0) {
					closedByPeer = true;
					end();
				}
				touch();
				return count;
			} catch (IOException e) {
				if (failure == null) {
					failure = new LinkLost("the connection broke: " + e.getMessage(), e);
				}
				end();
				throw e;
			}
		}
	}
}
