// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where a recording's records go: one file for each device and CPU, by blktrace's names. For one thread. */
public interface CaptureFiles extends AutoCloseable {

	/** Makes the files of a device, one for each CPU: a reader takes the first that is missing for the end. @param cpus at least 0 */
	void add(String device, int cpus) throws IOException;

	/** Appends whole records. */
	void write(String device, int cpu, ByteBuffer records) throws IOException;

	/** Makes the files what a reader expects. */
	@Override
	void close() throws IOException;

	static String name(String device, int cpu) {
		return device + ".blktrace." + cpu;
	}

	/** @throws IOException if there is a trace already: two in one folder cannot be told apart */
	static void refuseTrace(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> files = Files.list(folder)) {
				if (files.anyMatch(file -> String.valueOf(file.getFileName()).matches(".*\\.blktrace\\.\\d+|ring\\.\\d+"))) {
					throw new IOException(folder + " has a trace already; choose another folder");
				}
			}
		}
	}
}
