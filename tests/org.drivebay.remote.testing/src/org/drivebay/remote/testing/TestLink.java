// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** A TCP proxy on 127.0.0.1 that breaks connections in the ways that networks do. */
public final class TestLink implements AutoCloseable {

	private static final int BUFFER = 1 << 14;

	private final ServerSocket listener;
	private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
	private final AtomicInteger accepted = new AtomicInteger();
	private final ReentrantLock gate = new ReentrantLock();
	private final Condition opened = gate.newCondition();
	private volatile int target;
	private boolean stalled;

	/** @param target port on 127.0.0.1 */
	public TestLink(int target) throws IOException {
		this.target = target;
		listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
		Thread.ofVirtual().name("test-link").start(this::accept);
	}

	public int port() {
		return listener.getLocalPort();
	}

	/** How many connections were ever made through it. */
	public int accepted() {
		return accepted.get();
	}

	/** From now on, new connections end there. */
	public void retarget(int port) {
		target = port;
	}

	/** Breaks all connections with a reset. */
	public void cut() {
		sockets.forEach(TestLink::reset);
	}

	/** Nothing comes through any more, and nobody is told: half-open. New connections are accepted and stay silent. */
	public void stall() {
		setStalled(true);
	}

	/** What was held up goes on. */
	public void resume() {
		setStalled(false);
	}

	private void setStalled(boolean value) {
		gate.lock();
		try {
			stalled = value;
			opened.signalAll();
		} finally {
			gate.unlock();
		}
	}

	private void awaitOpen() {
		gate.lock();
		try {
			while (stalled && !listener.isClosed()) {
				opened.awaitUninterruptibly();
			}
		} finally {
			gate.unlock();
		}
	}

	private void accept() {
		while (!listener.isClosed()) {
			try {
				Socket client = listener.accept();
				accepted.incrementAndGet();
				sockets.add(client);
				Thread.ofVirtual().name("test-link").start(() -> connect(client));
			} catch (IOException e) {
				// closed
			}
		}
	}

	private void connect(Socket client) {
		awaitOpen();
		var server = new Socket();
		sockets.add(server);
		try {
			server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), target));
			Thread.ofVirtual().name("test-link").start(() -> pump(client, server));
			pump(server, client);
		} catch (IOException e) {
			reset(client);
			reset(server);
		}
	}

	private void pump(Socket from, Socket to) {
		byte[] buffer = new byte[BUFFER];
		try {
			InputStream in = from.getInputStream();
			OutputStream out = to.getOutputStream();
			for (int count; (count = in.read(buffer)) >= 0;) {
				awaitOpen();
				out.write(buffer, 0, count);
			}
			to.shutdownOutput();
		} catch (IOException e) {
			reset(from);
			reset(to);
		}
	}

	private static void reset(Socket socket) {
		try {
			if (!socket.isClosed()) {
				socket.setSoLinger(true, 0);
				socket.close();
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public void close() throws IOException {
		listener.close();
		resume();
		cut();
	}
}
