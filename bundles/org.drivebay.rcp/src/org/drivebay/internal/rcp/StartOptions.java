// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.rcp;

import java.nio.file.Path;
import java.util.Optional;

/** The system properties that scripts start the workbench with. */
final class StartOptions {

	private static final String REPORT = "drivebay.startup.report";

	private StartOptions() {
	}

	/** Folder for the screenshots of the guided tour. */
	static Optional<Path> tour() {
		return path("drivebay.tour");
	}

	static boolean isTour() {
		return tour().isPresent();
	}

	/** Whether to print how long the start took: {@code true}, or {@code exit} to end there. */
	static boolean reportStartup() {
		return Boolean.getBoolean(REPORT) || exitAfterStart();
	}

	static boolean exitAfterStart() {
		return "exit".equals(System.getProperty(REPORT));
	}

	private static Optional<Path> path(String property) {
		return Optional.ofNullable(System.getProperty(property)).filter(value -> !value.isBlank()).map(Path::of);
	}
}
