// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Processes, each the head of its own group. Whatever is left of them is killed at the end. */
final class ProcessGroups implements AutoCloseable {

	private final Queue<Process> started = new ConcurrentLinkedQueue<>();

	/** Java's child leads no group, so setsid does not fork: the process id is also the group's. */
	Process start(String line) throws IOException {
		Process process = new ProcessBuilder("setsid", "/bin/sh", "-c", line).start();
		started.add(process);
		return process;
	}

	void signal(Process process, String name) {
		try {
			new ProcessBuilder("kill", "-s", name, "--", "-" + process.pid()).redirectErrorStream(true).start().waitFor();
		} catch (IOException e) {
			throw new java.io.UncheckedIOException(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	/** Complete once all that were started until now have ended. */
	CompletableFuture<?> ended() {
		return CompletableFuture.allOf(started.stream().map(Process::onExit).toArray(CompletableFuture[]::new));
	}

	@Override
	public void close() {
		for (Process process; (process = started.poll()) != null;) {
			signal(process, "KILL");
		}
	}
}
