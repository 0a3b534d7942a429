// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;

import org.drivebay.remote.ShellQuote;

/**
 * A {@link ReplayAgent} as a program of this machine, which may stand where the agent would.
 *
 * @param program its absolute path
 * @param events  that it sends in all
 */
public record Replay(Path program, long events) {

	/** Of one event in the trace. */
	public static final int RECORD_BYTES = ReplayAgent.RECORD;

	/** @param folder that gets it @param eventsPerSecond a multiple of 100 */
	public static Replay install(Path folder, int eventsPerSecond, int seconds) throws IOException {
		String name = ReplayAgent.class.getName().replace('.', '/') + ".class";
		Path compiled = folder.resolve("classes").resolve(name);
		Files.createDirectories(compiled.getParent());
		try (InputStream bytes = Objects.requireNonNull(ReplayAgent.class.getClassLoader()).getResourceAsStream(name)) {
			Files.copy(Objects.requireNonNull(bytes), compiled);
		}
		String java = Path.of(System.getProperty("java.home", ""), "bin", "java").toString();
		String line = ShellQuote.join(List.of(java, "-XX:+UseSerialGC", "-Xmx64m", "-cp", folder.resolve("classes").toString(), ReplayAgent.class.getName(),
				Integer.toString(eventsPerSecond), Integer.toString(seconds)));
		Path program = folder.toAbsolutePath().resolve("replay");
		Files.createFile(program, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
		Files.writeString(program, "#!/bin/sh\nexec " + line + " \"$@\" 2>\"$0.late\"\n");
		return new Replay(program, (long) eventsPerSecond * seconds);
	}

	/** By how much it was late at most, in its own words; once it has run. */
	public String lateness() throws IOException {
		return Files.readString(program.resolveSibling(program.getFileName() + ".late")).strip();
	}
}
