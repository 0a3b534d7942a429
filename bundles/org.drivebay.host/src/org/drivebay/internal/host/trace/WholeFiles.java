// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;

/** Keeps everything. */
final class WholeFiles implements CaptureFiles {

	private final Path folder;
	private final Map<String, FileChannel> channels = new HashMap<>();

	WholeFiles(Path folder) {
		this.folder = folder;
	}

	@Override
	public void add(String device, int cpus) throws IOException {
		for (int cpu = 0; cpu < cpus; cpu++) {
			channel(CaptureFiles.name(device, cpu));
		}
	}

	@Override
	public void write(String device, int cpu, ByteBuffer records) throws IOException {
		FileChannel channel = channel(CaptureFiles.name(device, cpu));
		while (records.hasRemaining()) {
			channel.write(records);
		}
	}

	private FileChannel channel(String name) throws IOException {
		FileChannel open = channels.get(name);
		if (open == null) {
			open = FileChannel.open(folder.resolve(name), StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
			channels.put(name, open);
		}
		return open;
	}

	@Override
	public void close() throws IOException {
		for (FileChannel channel : channels.values()) {
			channel.close();
		}
		channels.clear();
	}
}
