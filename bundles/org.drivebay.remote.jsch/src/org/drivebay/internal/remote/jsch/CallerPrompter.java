// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;

import org.drivebay.remote.Prompter;

/**
 * Lets a worker ask the user on the thread that called: the caller serves questions until the worker is done. So the
 * caller can be interrupted at any time, which JSch's own blocking calls do not allow.
 */
final class CallerPrompter implements Prompter {

	private final Prompter prompter;
	private final BlockingQueue<FutureTask<?>> questions = new LinkedBlockingQueue<>();
	private final FutureTask<Boolean> last = new FutureTask<>(() -> Boolean.TRUE);
	private final CompletableFuture<Boolean> abandoned = new CompletableFuture<>();
	private Runnable before = () -> {
	};
	private Runnable after = before;

	CallerPrompter(Prompter prompter) {
		this.prompter = prompter;
	}

	/** What the worker wants done around each question, on its thread. */
	void around(Runnable beforeQuestion, Runnable afterQuestion) {
		before = beforeQuestion;
		after = afterQuestion;
	}

	/** On the caller's thread: answers questions until {@link #finish()}. */
	void serve() throws InterruptedException {
		try {
			FutureTask<?> question;
			while ((question = questions.take()) != last) {
				question.run();
				if (isInterrupted(question)) {
					throw new InterruptedException("the question to the user was cancelled");
				}
			}
		} finally {
			abandoned.complete(Boolean.TRUE);
			questions.forEach(each -> each.cancel(false));
		}
	}

	private static boolean isInterrupted(FutureTask<?> question) {
		return question.state() == Future.State.FAILED && question.exceptionNow() instanceof InterruptedException;
	}

	/** On the worker's thread: nothing more will be asked. */
	void finish() {
		questions.add(last);
	}

	private <T> T ask(Callable<T> question) throws InterruptedException {
		var task = new FutureTask<>(question);
		questions.add(task);
		if (abandoned.isDone()) {
			task.cancel(false);
		}
		before.run();
		try {
			return task.get();
		} catch (CancellationException e) {
			throw new InterruptedException("the question to the user was cancelled");
		} catch (ExecutionException e) {
			if (e.getCause() instanceof InterruptedException) {
				throw new InterruptedException("the question to the user was cancelled");
			}
			throw new IllegalStateException("the question to the user failed", e.getCause());
		} finally {
			after.run();
		}
	}

	@Override
	public KeyAnswer unknownHostKey(HostKey key) throws InterruptedException {
		return ask(() -> prompter.unknownHostKey(key));
	}

	@Override
	public void changedHostKey(HostKey offered, List<HostKey> known) throws InterruptedException {
		ask(() -> {
			prompter.changedHostKey(offered, known);
			return Boolean.TRUE;
		});
	}

	@Override
	public Optional<List<String>> secrets(SecretRequest request) throws InterruptedException {
		return ask(() -> prompter.secrets(request));
	}
}
