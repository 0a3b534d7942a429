// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.drivebay.host.snapshot.HostSnapshot;
import org.drivebay.host.snapshot.SnapshotFile;
import org.drivebay.remote.RemoteException;

/** {@code drivebay host snapshot} */
final class HostSnapshotVerb implements Verb {

	@Override
	public String usage() {
		return "HOST -o FILE.zip";
	}

	@Override
	public String does() {
		return "Writes what can be read of a host into a file that can be named wherever a HOST can. An existing file is replaced.";
	}

	@Override
	public void run(Context context, List<String> arguments) throws FailedException, RemoteException, IOException, InterruptedException {
		var given = new Arguments(arguments, List.of(), List.of("-o")).expect(1, "HOST");
		Path file = Path.of(given.value("-o").orElseThrow(() -> new UsageException("-o FILE.zip is missing")));
		try (HostSource source = context.hosts().open(given.word(0))) {
			HostSnapshot snapshot = source.snapshot();
			SnapshotFile.write(file, snapshot);
			context.err().println(file + ": " + snapshot.content().entries().size() + " files of " + snapshot.host() + ", " + Files.size(file) + " bytes");
		}
	}
}
