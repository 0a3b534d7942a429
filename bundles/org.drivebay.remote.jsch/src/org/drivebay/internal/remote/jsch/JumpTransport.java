// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.drivebay.internal.remote.jsch.config.ResolvedHost;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.Unreachable;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.ChannelDirectTCPIP;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;

/** Through another SSH session, as ProxyJump asks. */
final class JumpTransport extends Transport {

	/** More than the windows of all channels of the inner session can fill, so that the outer one is never held up. */
	private static final long MAX_UNREAD = 64L << 20;

	private final Session via;
	private final ResolvedHost host;
	private final ByteQueue received = new ByteQueue(MAX_UNREAD);
	private volatile @Nullable ChannelDirectTCPIP channel;
	private @Nullable OutputStream output;

	JumpTransport(Session via, ResolvedHost host) {
		this.via = via;
		this.host = host;
	}

	@Override
	void open() throws RemoteException {
		try {
			ChannelDirectTCPIP fresh = (ChannelDirectTCPIP) via.openChannel("direct-tcpip");
			channel = fresh;
			fresh.setHost(host.hostName());
			fresh.setPort(host.port());
			fresh.setOutputStream(received);
			output = fresh.getOutputStream();
			fresh.connect(Math.toIntExact(host.connectTimeout().toMillis()));
		} catch (JSchException | IOException e) {
			throw new Unreachable(host.hostName() + " port " + host.port() + ": the jump host " + via.getHost() + " does not get there", e);
		}
	}

	@Override
	InputStream input() {
		return received.reader();
	}

	@Override
	OutputStream output() throws IOException {
		OutputStream open = output;
		if (open == null) {
			throw new IOException("not connected");
		}
		return open;
	}

	@Override
	void cut() {
		received.close();
		ChannelDirectTCPIP open = channel;
		if (open != null) {
			// telling the jump host may block if it is stuck
			Thread.startVirtualThread(open::disconnect);
		}
	}
}
