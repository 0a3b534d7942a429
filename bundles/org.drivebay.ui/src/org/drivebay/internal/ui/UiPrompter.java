// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.drivebay.internal.ui.dialogs.ChangedHostKeyDialog;
import org.drivebay.internal.ui.dialogs.SecretDialog;
import org.drivebay.internal.ui.dialogs.UnknownHostKeyDialog;
import org.drivebay.remote.Prompter;
import org.drivebay.ui.UI;

/** Asks with dialogs, one at a time: two hosts that want something must not stack their questions. */
public final class UiPrompter implements Prompter {

	private final ReentrantLock turn = new ReentrantLock(true);
	private final SecretStore store;

	public UiPrompter(SecretStore store) {
		this.store = store;
	}

	@Override
	public KeyAnswer unknownHostKey(HostKey key) throws InterruptedException {
		turn.lockInterruptibly();
		try {
			return UI.open(shell -> new UnknownHostKeyDialog(shell, key)).answer();
		} finally {
			turn.unlock();
		}
	}

	@Override
	public void changedHostKey(HostKey offered, List<HostKey> known) throws InterruptedException {
		turn.lockInterruptibly();
		try {
			UI.open(shell -> new ChangedHostKeyDialog(shell, offered, known));
		} finally {
			turn.unlock();
		}
	}

	@Override
	public Optional<List<String>> secrets(SecretRequest request) throws InterruptedException {
		turn.lockInterruptibly();
		try {
			Optional<List<String>> kept = kept(request);
			return kept.isPresent() ? kept : ask(request);
		} finally {
			turn.unlock();
		}
	}

	/** A stored answer is used only once: if it was refused, it is forgotten and the user is asked. */
	private Optional<List<String>> kept(SecretRequest request) {
		String id = request.id();
		if (id == null || request.prompts().size() != 1) {
			return Optional.empty();
		}
		if (request.refused()) {
			store.remove(id);
			return Optional.empty();
		}
		return store.get(id).map(List::of);
	}

	private Optional<List<String>> ask(SecretRequest request) throws InterruptedException {
		SecretDialog dialog = UI.open(shell -> new SecretDialog(shell, request));
		Optional<List<String>> answers = dialog.answers();
		String id = request.id();
		if (answers.isPresent() && dialog.keep() && id != null) {
			store.put(id, answers.get().getFirst());
		}
		return answers;
	}
}
