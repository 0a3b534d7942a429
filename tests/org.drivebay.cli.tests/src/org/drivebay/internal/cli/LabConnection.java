// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.util.Objects;

import org.drivebay.remote.RemoteHost;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** One connection to the lab for all tests of a class, which are skipped without a lab. */
final class LabConnection implements BeforeAllCallback, AfterAllCallback {

	/** What is done on the host when the last test is over. */
	@FunctionalInterface
	interface End {
		void on(RemoteHost host) throws Exception;
	}

	private final End end;
	private @Nullable RemoteHost host;

	LabConnection(End end) {
		this.end = end;
	}

	RemoteHost connected() {
		return Objects.requireNonNull(host);
	}

	@Override
	public void beforeAll(@Nullable ExtensionContext context) throws Exception {
		LabCli.assumeLab();
		host = LabCli.connect();
	}

	@Override
	public void afterAll(@Nullable ExtensionContext context) throws Exception {
		RemoteHost open = host;
		if (open != null) {
			try (open) {
				end.on(open);
			}
		}
	}
}
