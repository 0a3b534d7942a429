// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.drivebay.remote.HostLogEntry.Kind;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.RemoteException.NoSession;
import org.drivebay.remote.RemoteException.TimedOut;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.SftpException;

/** Puts one file on a host by SFTP. */
final class Upload {

	private static final Duration OPEN_TIMEOUT = Duration.ofSeconds(10);
	private static final Duration TIMEOUT = Duration.ofMinutes(2);

	private final LinkKeeper keeper;
	private final Journal journal;

	Upload(LinkKeeper keeper, Journal journal) {
		this.keeper = keeper;
		this.journal = journal;
	}

	void put(String path, byte[] content, int mode) throws RemoteException, InterruptedException {
		journal.note(Kind.WRITE, path, note -> {
			note.sent = content.length;
			Link link = keeper.link();
			if (!link.slots().acquire(OPEN_TIMEOUT)) {
				throw new NoSession("the server had no session left (MaxSessions) for " + OPEN_TIMEOUT.toSeconds() + " s", null);
			}
			putInBackground(link, path, content, mode);
			return note;
		});
	}

	/** JSch swallows interrupts, so it runs on a thread that nobody interrupts; closing the channel ends it. */
	private static void putInBackground(Link link, String path, byte[] content, int mode) throws RemoteException, InterruptedException {
		var channel = new CompletableFuture<ChannelSftp>();
		var done = new CompletableFuture<Boolean>();
		Thread.startVirtualThread(() -> {
			try {
				transfer(link, channel, path, content, mode);
				done.complete(Boolean.TRUE);
			} catch (RemoteException | RuntimeException e) {
				done.completeExceptionally(e);
			} finally {
				link.slots().release();
			}
		});
		try {
			done.get(TIMEOUT.toNanos(), TimeUnit.NANOSECONDS);
		} catch (TimeoutException e) {
			throw new TimedOut(path + " was not uploaded within " + TIMEOUT.toSeconds() + " s", TIMEOUT);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RemoteException known ? known : new FileFailed(path, String.valueOf(e.getCause()));
		} finally {
			channel.thenAccept(ChannelSftp::disconnect);
		}
	}

	private static void transfer(Link link, CompletableFuture<ChannelSftp> opened, String path, byte[] content, int mode) throws RemoteException {
		try {
			var channel = (ChannelSftp) link.session().openChannel("sftp");
			opened.complete(channel);
			channel.connect(Math.toIntExact(OPEN_TIMEOUT.toMillis()));
			String plain = escaped(path);
			channel.put(new ByteArrayInputStream(content), plain, ChannelSftp.OVERWRITE);
			channel.chmod(mode, plain);
		} catch (JSchException e) {
			throw link.isLost() ? link.lostReason() : new FileFailed(path, "the server offers no SFTP");
		} catch (SftpException e) {
			throw link.isLost() ? link.lostReason() : new FileFailed(path, word(e));
		}
	}

	/** The server's word, without the name that JSch puts before it. */
	private static String word(SftpException e) {
		return String.valueOf(e.getMessage()).replaceFirst("^SSH_FX_\\w+: ", "");
	}

	/** JSch takes a path for a pattern. */
	private static String escaped(String path) {
		return path.replaceAll("[\\\\*?]", "\\\\$0");
	}
}
