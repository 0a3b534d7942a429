// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;

import org.drivebay.host.HostDefinition;
import org.drivebay.host.HostStore;
import org.drivebay.host.snapshot.SnapshotFile;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.RemoteHosts;
import org.eclipse.jdt.annotation.Nullable;

/** What HOST means on the command line: a snapshot's file, the virtual lab, a known host, or what ssh would take. In this order. */
public final class HostArgument {

	private static final String LAB = "lab";

	private final HostStore store;
	private final Supplier<RemoteHosts> remotes;
	private final Prompter prompter;
	private final String labConfig;

	/**
	 * @param remotes   asked for only when a host has to be reached
	 * @param labConfig ssh configuration that knows {@code lab}, or empty
	 */
	public HostArgument(HostStore store, Supplier<RemoteHosts> remotes, Prompter prompter, String labConfig) {
		this.store = store;
		this.remotes = remotes;
		this.prompter = prompter;
		this.labConfig = labConfig;
	}

	/** @throws FailedException if the list is broken */
	List<HostDefinition> known() throws FailedException {
		HostStore.Loaded loaded = store.load();
		String problem = loaded.problem();
		if (problem != null) {
			throw new FailedException(problem);
		}
		return loaded.hosts();
	}

	/** Opens it: reads the file, or connects. */
	HostSource open(String text) throws FailedException, RemoteException, IOException, InterruptedException {
		Path file = snapshotFile(text);
		if (file != null) {
			return new HostSource.Recorded(SnapshotFile.read(file), text);
		}
		return new HostSource.Live(connect(text), text);
	}

	/** Connects. @throws FailedException if the text is a file */
	RemoteHost connect(String text) throws FailedException, RemoteException, InterruptedException {
		if (snapshotFile(text) != null) {
			throw new FailedException(text + " is a snapshot: it can be read, not written or watched");
		}
		RemoteHost remote = remotes.get().host(spec(text), prompter, entry -> {
		});
		try {
			remote.connect();
			return remote;
		} catch (RemoteException | InterruptedException e) {
			remote.close();
			throw e;
		}
	}

	private HostSpec spec(String text) throws FailedException {
		if (text.equals(LAB) && !labConfig.isEmpty()) {
			return HostSpec.parse(LAB).withConfigFile(Path.of(labConfig));
		}
		for (HostDefinition host : known()) {
			if (host.name().equals(text)) {
				return host.spec();
			}
		}
		return HostSpec.parse(text);
	}

	/** A name without a slash is a file only if there is one that looks like a snapshot, so that a file never hides a host. */
	private static @Nullable Path snapshotFile(String text) {
		try {
			Path file = Path.of(text);
			boolean meant = text.indexOf('/') >= 0 || text.endsWith(".zip");
			return meant || Files.isRegularFile(file) && SnapshotFile.looksLikeOne(file) ? file : null;
		} catch (InvalidPathException e) {
			return null;
		}
	}
}
