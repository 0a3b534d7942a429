// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;

import org.drivebay.internal.remote.jsch.config.ResolvedHost;
import org.drivebay.remote.RemoteException.Unreachable;
import org.eclipse.jdt.annotation.Nullable;

/** Straight to the host. */
final class TcpTransport extends Transport {

	private final ResolvedHost host;
	private volatile @Nullable Socket socket;
	private volatile boolean cut;

	TcpTransport(ResolvedHost host) {
		this.host = host;
	}

	@Override
	void open() throws Unreachable {
		IOException last = null;
		for (InetAddress address : addresses()) {
			try {
				connect(address);
				return;
			} catch (IOException e) {
				last = e;
			}
		}
		throw explain(last);
	}

	private InetAddress[] addresses() throws Unreachable {
		try {
			return InetAddress.getAllByName(host.hostName());
		} catch (UnknownHostException e) {
			throw new Unreachable("no host is known by the name '" + host.hostName() + "'", e);
		}
	}

	private void connect(InetAddress address) throws IOException {
		var fresh = new Socket();
		socket = fresh;
		try {
			if (cut) {
				throw new IOException("cancelled");
			}
			fresh.setTcpNoDelay(true);
			fresh.connect(new InetSocketAddress(address, host.port()), Math.toIntExact(host.connectTimeout().toMillis()));
		} catch (IOException e) {
			fresh.close();
			throw e;
		}
	}

	private Unreachable explain(@Nullable IOException cause) {
		String where = host.hostName() + " port " + host.port();
		return new Unreachable(switch (cause) {
		case SocketTimeoutException e -> where + ": no answer within " + host.connectTimeout().toSeconds() + " s";
		case ConnectException e -> where + ": " + e.getMessage() + "; is an SSH server running there?";
		case null -> where + ": the name has no address";
		default -> where + ": " + cause.getMessage();
		}, cause);
	}

	@Override
	InputStream input() throws IOException {
		return open(socket).getInputStream();
	}

	@Override
	OutputStream output() throws IOException {
		return open(socket).getOutputStream();
	}

	private static Socket open(@Nullable Socket socket) throws IOException {
		if (socket == null) {
			throw new IOException("not connected");
		}
		return socket;
	}

	@Override
	void cut() {
		cut = true;
		Socket open = socket;
		if (open != null) {
			try {
				open.close();
			} catch (IOException e) {
				// it is of no more use either way
			}
		}
	}
}
