// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.sshd.client.future.DefaultOpenFuture;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.exception.SshChannelOpenException;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelSession;
import org.eclipse.jdt.annotation.Nullable;

/** A session channel with what OpenSSH has and MINA lacks: MaxSessions, and exit-signal. */
final class ShellChannel extends ChannelSession {

	/** Java's exit value of a process that a signal ended. The tests' commands exit with no such status by themselves. */
	private static final int SIGNALLED = 128;

	private final AtomicInteger free;
	private final Duration slow;
	private boolean counted;

	/**
	 * @param free sessions that this connection may still open
	 * @param slow how long a session counts on after its end
	 */
	ShellChannel(AtomicInteger free, Duration slow) {
		this.free = free;
		this.slow = slow;
	}

	@Override
	public OpenFuture open(long recipient, long windowSize, long packetSize, @Nullable Buffer buffer) {
		if (free.getAndDecrement() > 0) {
			counted = true;
			addCloseFutureListener(future -> {
				if (counted) {
					CompletableFuture.delayedExecutor(slow.toMillis(), TimeUnit.MILLISECONDS).execute(free::incrementAndGet);
				}
			});
			return super.open(recipient, windowSize, packetSize, buffer);
		}
		free.incrementAndGet();
		var refused = new DefaultOpenFuture(this, this);
		refused.setException(new SshChannelOpenException(getChannelId(), SshConstants.SSH_OPEN_CONNECT_FAILED, "open failed"));
		return refused;
	}

	@Override
	protected void sendExitStatus(int status) throws IOException {
		Signal signal = Signal.get(status - SIGNALLED);
		if (signal == null) {
			super.sendExitStatus(status);
		} else if (!exitStatusSent.getAndSet(true)) {
			Buffer buffer = getSession().createBuffer(SshConstants.SSH_MSG_CHANNEL_REQUEST);
			buffer.putUInt(getRecipient());
			buffer.putString("exit-signal");
			buffer.putBoolean(false);
			buffer.putString(signal.name());
			buffer.putBoolean(false);
			buffer.putString("");
			buffer.putString("");
			writePacket(buffer);
		}
	}
}
