// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.nio.file.Path;
import java.util.Optional;

/** The system properties that scripts start the workbench with. */
final class StartOptions {

	private StartOptions() {
	}

	/** Folder for the screenshots of the guided tour. */
	static Optional<Path> tour() {
		return path("drivebay.tour");
	}

	static boolean isTour() {
		return tour().isPresent();
	}

	/** Whether to print how long the start took. */
	static boolean reportStartup() {
		return Boolean.getBoolean("drivebay.startup.report");
	}

	private static Optional<Path> path(String property) {
		return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank()).map(Path::of);
	}
}
