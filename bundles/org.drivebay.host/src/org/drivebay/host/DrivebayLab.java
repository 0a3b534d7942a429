// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.drivebay.internal.host.DefaultLabService;
import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteHosts;

/** Makes the {@link LabService}. */
public final class DrivebayLab {

	/** System property: an ssh configuration whose host {@code lab} is the virtual lab host. */
	public static final String LAB_PROPERTY = "drivebay.lab";

	private static final Duration INTERVAL = Duration.ofSeconds(2);

	private DrivebayLab() {
	}

	/**
	 * Loads the known hosts. Nothing is connected before {@link LabService#connectAutomatic()}.
	 *
	 * @param modelThread runs what touches the model, one after the other, never at once on the caller's thread unless that is the model's
	 */
	public static LabService create(RemoteHosts remotes, Prompter prompter, HostLog log, Executor modelThread, HostStore store) {
		return new DefaultLabService(remotes, prompter, log, modelThread, store);
	}

	/** The virtual lab host that {@code drivebay run} has started, for {@link LabService#addUnsaved}. */
	public static Optional<HostDefinition> virtualLab() {
		String config = System.getProperty(LAB_PROPERTY, "");
		if (config.isEmpty()) {
			return Optional.empty();
		}
		var spec = new HostSpec("lab", null, 0, null, Path.of(config));
		return Optional.of(new HostDefinition("lab", spec, INTERVAL, true));
	}
}
