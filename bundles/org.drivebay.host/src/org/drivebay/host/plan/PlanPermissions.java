// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;

/** A temporary file is the user's alone; what takes its place keeps who could read the old one. */
final class PlanPermissions {

	private PlanPermissions() {
	}

	/** Does nothing where the file system has no POSIX permissions. */
	static void copy(Path from, Path to) throws IOException {
		var view = Files.getFileAttributeView(from, PosixFileAttributeView.class);
		if (view != null) {
			Files.setPosixFilePermissions(to, view.readAttributes().permissions());
		}
	}
}
