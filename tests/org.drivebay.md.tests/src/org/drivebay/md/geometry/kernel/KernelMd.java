// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.drivebay.fixtures.NobodyAsked;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;

/** The lab host's md: makes arrays and hands back what their members hold. */
final class KernelMd implements AutoCloseable {

	/**
	 * What became of an array.
	 *
	 * @param sectors      of the array
	 * @param componentKib that md uses of each member, 0 where it uses all of each
	 * @param read         the checksum of all that was read with members failed, "lost" if that went wrong, or -
	 * @param members      by role
	 */
	record Answer(long sectors, long componentKib, String read, List<MemberImage> members) {
	}

	/** All bytes of a member, and which of them are the array's. */
	record MemberImage(long offsetSectors, long usableKib, byte[] bytes) {
	}

	private static final String FOLDER = "/dev/shm/kernel-arrays";
	private static final Duration LIMIT = Duration.ofMinutes(4);
	private static final int MOST_OUTPUT = 256 << 20;

	private final RemoteHost host;
	private final String script;

	KernelMd(Path config, byte[] tags) throws IOException, RemoteException, InterruptedException {
		try (InputStream in = KernelMd.class.getResourceAsStream("kernel-arrays.sh")) {
			script = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		host = new JschRemoteHosts().host(HostSpec.parse("lab").withConfigFile(config), new NobodyAsked(), entry -> {
		});
		host.connect();
		run(Command.script("rm -rf \"$1\" && mkdir \"$1\" && cat >\"$1/tags\"", List.of(FOLDER)).withInput(tags));
	}

	private byte[] run(Command command) throws RemoteException, InterruptedException {
		CommandResult result = host.run(command.withTimeout(LIMIT).withMaxOutput(MOST_OUTPUT));
		if (!result.ok()) {
			throw new AssertionError("exit status " + result.exitStatus() + ", signal " + result.signal() + ": " + result.errorText());
		}
		return result.output();
	}

	/** Makes arrays one after the other, on members that hold what the last ones have left. */
	List<Answer> make(List<KernelArray> arrays) throws RemoteException, InterruptedException {
		List<String> sizes = KernelArrays.MEMBERS_KIB.stream().map(String::valueOf).toList();
		var arguments = new ArrayList<>(List.of(FOLDER));
		arguments.addAll(sizes);
		String lines = arrays.stream().map(KernelArray::line).collect(Collectors.joining("\n", "", "\n"));
		byte[] output = run(Command.script(script, arguments).withInput(lines.getBytes(StandardCharsets.US_ASCII)));
		var answers = new ArrayList<Answer>();
		int at = 0;
		for (KernelArray array : arrays) {
			int end = at;
			while (output[end] != '\n') {
				end++;
			}
			answers.add(answer(array, new String(output, at, end - at, StandardCharsets.US_ASCII).split(" "), output, end + 1));
			at = end + 1 + answers.getLast().members().stream().mapToInt(member -> member.bytes().length).sum();
		}
		return answers;
	}

	private static Answer answer(KernelArray array, String[] words, byte[] output, int from) {
		var members = new ArrayList<MemberImage>();
		int at = from;
		for (int role = 0; role < array.members().size(); role++) {
			int length = KernelArrays.MEMBERS_KIB.get(array.members().get(role)) * 1024;
			String[] place = words[4 + role].split(":");
			members.add(new MemberImage(Long.parseLong(place[0]), Long.parseLong(place[1]), Arrays.copyOfRange(output, at, at + length)));
			at += length;
		}
		return new Answer(Long.parseLong(words[1]), Long.parseLong(words[2]), words[3], members);
	}

	@Override
	public void close() {
		try {
			run(Command.of("rm", "-rf", FOLDER));
		} catch (RemoteException e) {
			throw new AssertionError(e);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		} finally {
			host.close();
		}
	}
}
