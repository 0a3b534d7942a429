// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.drivebay.fixtures.NobodyAsked;
import org.drivebay.md.command.MdCommand;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.layout.LayoutNames;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;

/** An array on the lab host that gets other shapes. */
final class LabArray implements AutoCloseable {

	static final String DEVICE = "/dev/md92";
	static final String BACKUP = "/run/reshape-backup";
	private static final int DISKS = 6;
	private static final int DISK_MIB = 16;
	private static final Duration LIMIT = Duration.ofSeconds(40);

	/**
	 * What md says.
	 *
	 * @param memberSectors that it uses of each member, 0 where it uses all
	 * @param state         {@code md/array_state}
	 * @param action        {@code md/sync_action}
	 */
	record Look(Shape shape, long memberSectors, long sectors, String state, String action) {
	}

	private final RemoteHost host;
	private final String script;

	LabArray(Path config) throws IOException, RemoteException, InterruptedException {
		try (InputStream in = LabArray.class.getResourceAsStream("reshape.sh")) {
			script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		host = new JschRemoteHosts().host(HostSpec.parse("lab").withConfigFile(config), new NobodyAsked(), entry -> {
		});
		host.connect();
	}

	/** Makes it, of the first disks. */
	void create(String metadata, Shape shape) throws RemoteException, InterruptedException {
		script("up", Integer.toString(DISKS), Integer.toString(DISK_MIB));
		var words = new ArrayList<>(List.of("mdadm", "--create", DEVICE, "--run", "--quiet", "--metadata", metadata, "--level", shape.level().label(),
				"--raid-devices", Integer.toString(shape.raidDisks())));
		if (!shape.layout().isEmpty()) {
			words.addAll(List.of("--layout", shape.layout()));
		}
		if (shape.chunkSectors() > 0) {
			words.addAll(List.of("--chunk", shape.chunkSectors() / 2 + "K"));
		}
		if (shape.level() != Level.RAID0) {
			words.addAll(List.of("--assume-clean", "--bitmap", "none", "--size", "15M"));
		}
		words.addAll(disks().subList(0, shape.raidDisks()));
		run(words);
	}

	/** All disks; those behind the array's members are free. */
	static List<String> disks() {
		return IntStream.range(0, DISKS).mapToObj(number -> "/dev/shape" + number).toList();
	}

	Look look() throws RemoteException, InterruptedException {
		String[] words = script("shape").strip().split(" ");
		Level level = Level.of(words[0]).orElseThrow();
		String layout = LayoutNames.of(words[0], Integer.parseInt(words[1]));
		var shape = new Shape(level, layout == null ? "" : layout, level.hasChunks() ? Integer.parseInt(words[2]) / 512 : 0, Integer.parseInt(words[3]));
		return new Look(shape, Long.parseLong(words[4]), Long.parseLong(words[5]), words[6], words[7]);
	}

	/** @param sectors from the array's beginning on */
	String checksum(long sectors) throws RemoteException, InterruptedException {
		return script("sum", Long.toString(sectors));
	}

	void run(MdCommand command) throws RemoteException, InterruptedException {
		run(command.words());
	}

	String run(List<String> words) throws RemoteException, InterruptedException {
		CommandResult result = host.run(Command.of(words.toArray(String[]::new)).withTimeout(LIMIT));
		assertTrue(result.ok(), () -> String.join(" ", words) + ": " + result.errorText());
		return result.outputText();
	}

	/** As its head tells. */
	String script(String... arguments) throws RemoteException, InterruptedException {
		CommandResult result = host.run(Command.script(script, Stream.of(arguments).toList()).withTimeout(LIMIT));
		assertTrue(result.ok(), () -> String.join(" ", arguments) + ": " + result.errorText());
		return result.outputText();
	}

	/** As the planner says between steps: first the data, then the level. That nothing was to be waited for is no fault. */
	void await(Level level) throws RemoteException, InterruptedException {
		host.run(Command.of("mdadm", "--wait", DEVICE).withTimeout(LIMIT));
		script("level", level.label());
	}

	@Override
	public void close() throws RemoteException, InterruptedException {
		try {
			script("down");
		} finally {
			host.close();
		}
	}
}
