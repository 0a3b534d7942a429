// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The sources' folder {@code native-driver}, wherever below the repository the tests run. */
final class NativeDriver {

	private NativeDriver() {
	}

	static Path folder() {
		for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
			Path folder = at.resolve("native-driver");
			if (Files.isRegularFile(folder.resolve("harness/check"))) {
				return folder;
			}
		}
		throw new IllegalStateException("the tests run outside of the repository");
	}
}
