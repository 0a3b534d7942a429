// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LimitExceeded;
import org.eclipse.jdt.annotation.Nullable;

/** Runs commands to their end, without logging them. */
final class Commands {

	private final Channels channels;

	Commands(Channels channels) {
		this.channels = channels;
	}

	/** @param what names the command in errors */
	CommandResult run(Command command, String what) throws RemoteException, InterruptedException {
		long start = System.nanoTime();
		var running = new AtomicReference<@Nullable ExecChannel>();
		var exceeded = new LimitExceeded(what + ": more than " + command.maxOutput() + " bytes of output, ended");
		var output = new LimitedBuffer(command.maxOutput(), () -> fail(running, exceeded));
		var error = new LimitedBuffer(command.maxOutput(), () -> fail(running, exceeded));
		try (ExecChannel channel = channels.start(command.line(), output, error, command.timeout())) {
			running.set(channel);
			if (output.isExceeded() || error.isExceeded()) {
				throw exceeded;
			}
			channel.send(command.input());
			ExecChannel.Exit exit = channel.await(command.timeout(), start, what);
			return new CommandResult(exit.status(), exit.signal(), output.toByteArray(), error.toByteArray(),
					Duration.ofNanos(System.nanoTime() - start));
		}
	}

	/** The first output may come before the channel is handed over. */
	private static void fail(AtomicReference<@Nullable ExecChannel> running, RemoteException reason) {
		ExecChannel channel = running.get();
		if (channel != null) {
			channel.fail(reason);
		}
	}
}
