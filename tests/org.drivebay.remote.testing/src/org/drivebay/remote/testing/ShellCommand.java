// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Objects;

import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.server.Environment;
import org.apache.sshd.server.ExitCallback;
import org.apache.sshd.server.Signal;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.command.Command;
import org.eclipse.jdt.annotation.Nullable;

/**
 * A command line run by a real shell, as OpenSSH does without a terminal. The end of the channel closes its pipes and kills
 * nothing; the signals that the client sends are passed on to its process group only if so wished, since OpenSSH does not
 * do so for root before 9.8.
 */
final class ShellCommand implements Command {

	private final String line;
	private final ProcessGroups groups;
	private final boolean signals;
	private @Nullable InputStream in;
	private @Nullable OutputStream out;
	private @Nullable OutputStream err;
	private @Nullable ExitCallback exit;
	private volatile @Nullable Process process;

	ShellCommand(String line, ProcessGroups groups, boolean signals) {
		this.line = line;
		this.groups = groups;
		this.signals = signals;
	}

	@Override
	public void setInputStream(@Nullable InputStream stream) {
		in = stream;
	}

	@Override
	public void setOutputStream(@Nullable OutputStream stream) {
		out = stream;
	}

	@Override
	public void setErrorStream(@Nullable OutputStream stream) {
		err = stream;
	}

	@Override
	public void setExitCallback(@Nullable ExitCallback callback) {
		exit = callback;
	}

	@Override
	public void start(@Nullable ChannelSession channel, @Nullable Environment environment) throws IOException {
		Process started = groups.start(line);
		process = started;
		if (signals) {
			Objects.requireNonNull(environment).addSignalListener((Channel from, Signal signal) -> groups.signal(started, signal.name()));
		}
		thread("in", () -> copy(Objects.requireNonNull(in), started.getOutputStream(), true));
		Thread output = thread("out", () -> copy(started.getInputStream(), Objects.requireNonNull(out), false));
		Thread error = thread("err", () -> copy(started.getErrorStream(), Objects.requireNonNull(err), false));
		thread("exit", () -> {
			int status = started.waitFor();
			output.join();
			error.join();
			Objects.requireNonNull(exit).onExit(status);
		});
	}

	@Override
	public void destroy(@Nullable ChannelSession channel) throws IOException {
		Process started = process;
		if (started != null) {
			started.getOutputStream().close();
			started.getInputStream().close();
			started.getErrorStream().close();
		}
	}

	private static void copy(InputStream from, OutputStream to, boolean close) {
		byte[] buffer = new byte[1 << 15];
		try {
			for (int count; (count = from.read(buffer)) >= 0;) {
				to.write(buffer, 0, count);
				to.flush();
			}
		} catch (IOException e) {
			// one of the two is gone, which the other sees by itself
		} finally {
			if (close) {
				closeQuietly(to);
			}
		}
	}

	private static void closeQuietly(OutputStream stream) {
		try {
			stream.close();
		} catch (IOException e) {
			// the process has ended
		}
	}

	private interface Body {
		void run() throws InterruptedException;
	}

	private static Thread thread(String name, Body body) {
		return Thread.ofVirtual().name("test-sshd-" + name).start(() -> {
			try {
				body.run();
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
			}
		});
	}
}
