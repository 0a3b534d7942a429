// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;

import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.NoSession;
import org.drivebay.remote.RemoteException.TimedOut;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.ChannelExec;
import com.jcraft.jsch.JSchException;

/**
 * One command on a link. JSch writes what arrives straight into our streams, on the link's reader thread, and closes the
 * one for errors when the channel is closed: that is the event to wait for, so nothing here polls.
 */
final class ExecChannel implements AutoCloseable {

	/** @param signal its name without SIG, or null */
	record Exit(int status, @Nullable String signal) {
	}

	/** How long a signal may take to end a command, before its processes are looked for. */
	private static final Duration SIGNAL_PATIENCE = Duration.ofMillis(500);
	private static final List<String> SIGNALS = List.of("HUP", "TERM");
	private static final Duration END_PATIENCE = Duration.ofSeconds(10);

	private final Link link;
	private final CallMark mark;
	private final ChannelExec channel;
	private final OutputStream input;
	private final CompletableFuture<Exit> exit = new CompletableFuture<>();
	private final CountDownLatch ended = new CountDownLatch(1);
	private final AtomicBoolean released = new AtomicBoolean();

	private ExecChannel(Link link, CallMark mark, ChannelExec channel) throws IOException {
		this.link = link;
		this.mark = mark;
		this.channel = channel;
		// before the channel is connected: the window is then known to it
		this.input = channel.getOutputStream();
	}

	/**
	 * Starts a command, whose line has the mark. The caller has acquired a slot, which is released when the channel has ended.
	 * Blocks, not to be interrupted.
	 *
	 * @return null if the server has no session left; the slot is then still held
	 */
	static @Nullable ExecChannel start(Link link, CallMark mark, byte[] line, OutputStream output, OutputStream error, Duration patience)
			throws RemoteException {
		ChannelExec channel = null;
		try {
			channel = (ChannelExec) link.session().openChannel("exec");
			var exec = new ExecChannel(link, mark, channel);
			channel.setCommand(line);
			// on a lost link JSch closes this one too, which is no end of output: whoever reads is told by onEnd
			channel.setOutputStream(new Sink(output, () -> closeUnless(link.isLost(), output)));
			channel.setErrStream(new Sink(error, () -> {
				closeUnless(link.isLost(), error);
				exec.ended();
			}));
			channel.connect(Math.toIntExact(Math.max(1, patience.toMillis())));
			return exec;
		} catch (JSchException | IOException e) {
			boolean refused = channel != null && channel.getExitStatus() > 0;
			if (channel != null) {
				channel.disconnect();
			}
			if (link.isLost() || !link.session().isConnected()) {
				throw link.lostReason();
			}
			if (refused) {
				return null;
			}
			throw new NoSession("the server did not open a session: " + e.getMessage(), e);
		}
	}

	private static void closeUnless(boolean lost, OutputStream stream) {
		if (!lost) {
			try {
				stream.close();
			} catch (IOException e) {
				throw new UncheckedIOException("streams in memory do not fail", e);
			}
		}
	}

	/** Hands on what arrives, and does something else at the close. */
	private static final class Sink extends FilterOutputStream {

		private final Runnable onClose;

		Sink(OutputStream out, Runnable onClose) {
			super(out);
			this.onClose = onClose;
		}

		@Override
		public void write(byte @Nullable [] bytes, int from, int length) throws IOException {
			out.write(bytes, from, length);
		}

		@Override
		public void close() {
			onClose.run();
		}
	}

	private void ended() {
		ended.countDown();
		int status = channel.getExitStatus();
		String signal = channel.getExitSignal();
		if (status < 0 && (signal == null || signal.isEmpty())) {
			exit.completeExceptionally(link.lostReason());
		} else {
			exit.complete(new Exit(signal == null || signal.isEmpty() ? status : -1, signal == null || signal.isEmpty() ? null : signal));
		}
		release();
	}

	private void release() {
		if (!released.getAndSet(true)) {
			link.slots().release();
		}
	}

	/** Standard input. JSch gathers what is written until a flush. Closing sends the end of input. */
	OutputStream input() {
		return input;
	}

	/** Sends all of standard input and its end, in the background: the command may not read it before it has printed something. */
	void send(byte[] bytes) {
		Thread.startVirtualThread(() -> {
			try (OutputStream to = input) {
				to.write(bytes);
			} catch (IOException e) {
				// the command ended without reading it all, which is its right; a lost link shows at its end
			}
		});
	}

	/** @param listener told once, on any thread: the exit, or why there is none */
	void onEnd(BiConsumer<@Nullable Exit, @Nullable Throwable> listener) {
		exit.whenComplete(listener);
	}

	/** Ends {@link #await} with this reason; the command goes on until {@link #close()}. */
	void fail(RemoteException reason) {
		exit.completeExceptionally(reason);
	}

	Exit await() throws RemoteException, InterruptedException {
		try {
			return exit.get();
		} catch (ExecutionException e) {
			throw known(e);
		}
	}

	/** @param start of the limit, as {@link System#nanoTime()} */
	Exit await(Duration limit, long start, String what) throws RemoteException, InterruptedException {
		try {
			return exit.get(limit.toNanos() - (System.nanoTime() - start), TimeUnit.NANOSECONDS);
		} catch (TimeoutException e) {
			throw new TimedOut(what + ": not done within " + seconds(limit) + " s, ended", limit);
		} catch (ExecutionException e) {
			throw known(e);
		}
	}

	private RemoteException known(ExecutionException e) {
		return e.getCause() instanceof RemoteException known ? known : link.lostReason();
	}

	private static String seconds(Duration limit) {
		return BigDecimal.valueOf(limit.toMillis(), 3).stripTrailingZeros().toPlainString();
	}

	/** Ends the command if it still runs: without a terminal the server would let it run on. Never blocks. */
	@Override
	public void close() {
		if (!exit.isDone() || !released.get()) {
			Thread.startVirtualThread(() -> {
				try {
					end();
				} catch (Exception e) {
					// the link is lost, and the command finds its input and output closed
				} finally {
					channel.disconnect();
					release();
				}
			});
		}
	}

	private void end() throws Exception {
		if (channel.isClosed() || channel.getExitStatus() >= 0) {
			return;
		}
		// what has closed its output is about to end by itself
		if ((channel.isEOF() || signal()) && endsSoon()) {
			return;
		}
		// the ender takes this channel's slot over: all others may be held by commands that are to be ended too
		if (released.getAndSet(true) || runEnder()) {
			return;
		}
		channel.disconnect();
		link.slots().release();
		if (link.slots().acquire(END_PATIENCE) && !runEnder()) {
			link.slots().release();
		}
	}

	private boolean endsSoon() throws InterruptedException {
		return ended.await(SIGNAL_PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
	}

	/**
	 * Sends nothing for a channel that is closed: to OpenSSH that would be an error for which it ends the whole connection. JSch waits for
	 * the answer to each signal, so its lock on the channel cannot be held meanwhile.
	 *
	 * @return false if it could not be sent
	 */
	private boolean signal() {
		try {
			for (String name : SIGNALS) {
				if (channel.isEOF() || channel.isClosed()) {
					return true;
				}
				channel.sendSignal(name);
			}
			return true;
		} catch (Exception e) {
			return false;
		}
	}

	/**
	 * Ends what is left of the command by another one.
	 *
	 * @return false if the server has no session for it; its slot is then still held
	 */
	private boolean runEnder() {
		try {
			ExecChannel ender = start(link, CallMark.fresh(), mark.end().line().getBytes(StandardCharsets.UTF_8), OutputStream.nullOutputStream(),
					OutputStream.nullOutputStream(), END_PATIENCE);
			if (ender == null) {
				return false;
			}
			if (!ender.ended.await(END_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
				ender.channel.disconnect();
				ender.release();
			}
			return true;
		} catch (RemoteException | InterruptedException e) {
			// the link is lost
			return false;
		}
	}
}
