// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.drivebay.host.raid.RemoteByteSource;
import org.drivebay.md.assembly.ArrayDiagnosis;
import org.drivebay.md.assembly.Assembly;
import org.drivebay.md.assembly.Verdict;
import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.MemberReader;
import org.drivebay.md.testing.RecordedMember;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.RemoteHost;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** mdadm and the kernel of the lab do what the diagnosis says: the line starts the array, and what it adds is needed. */
class AssemblyLabTest {

	@BeforeEach
	void needLab() {
		LabCli.assumeLab();
	}

	/**
	 * @param without  a member that is withheld
	 * @param degraded null where it depends on how far a first recovery has come
	 */
	@ParameterizedTest
	@CsvSource({ "plain-1.2-raid5, none, STARTS, 0", "plain-1.2-raid5, bay1, STARTS_DEGRADED, 1", "failed-1.0, none, STARTS_DEGRADED, 1",
			"plain-0.90-raid6, bay3, STARTS_DEGRADED, 1", "plain-1.1-raid10-n2, bay2, STARTS_DEGRADED, 1", "active, bay1, NEEDS_FORCE, 1",
			"failed-1.0, bay0, NEEDS_FORCE, 1", "journal, bay3, NEEDS_FORCE," })
	void theLineStartsTheArray(String state, String without, Verdict verdict, @Nullable String degraded) throws Exception {
		try (RemoteHost host = LabCli.connect()) {
			LabCli.script(host, RecordedMember.makeMembers(), "down");
			List<String> devices = LabCli.script(host, RecordedMember.makeMembers(), state).lines().filter(line -> line.startsWith("/dev/"))
					.filter(device -> !device.endsWith(without)).toList();
			ArrayDiagnosis diagnosis = diagnose(host, devices);
			assertEquals(verdict, diagnosis.verdict());
			List<String> line = diagnosis.assemble().stream().map(word -> word.equals(diagnosis.device()) ? "/dev/md90" : word).toList();
			List<String> bare = line.stream().filter(word -> !word.equals("--force") && !word.equals("--run")).toList();
			if (!bare.equals(line)) {
				assertFalse(starts(host, bare), "starts as well without what is added: " + line);
				run(host, List.of("mdadm", "--stop", "/dev/md90"));
			}
			// a second time for stale members, as the finding says
			assertTrue(starts(host, line) || starts(host, line), line + ": " + LabCli.onHost("cat", "/proc/mdstat"));
			if (degraded != null) {
				assertEquals(degraded, new String(host.read("/sys/block/md90/md/degraded", 64), StandardCharsets.UTF_8).strip());
			}
			LabCli.script(host, RecordedMember.makeMembers(), "down");
		}
	}

	private static ArrayDiagnosis diagnose(RemoteHost host, List<String> devices) throws Exception {
		var members = new ArrayList<ExaminedMember>();
		for (String device : devices) {
			try (var source = new RemoteByteSource(host, device)) {
				members.add(MemberReader.read(source));
			}
		}
		return Assembly.diagnose(members).getFirst();
	}

	private static boolean starts(RemoteHost host, List<String> line) throws Exception {
		run(host, line);
		String state = host.run(Command.script("cat /sys/block/md90/md/array_state 2>/dev/null || echo clear", List.of())).outputText().strip();
		return !state.equals("clear") && !state.equals("inactive");
	}

	private static CommandResult run(RemoteHost host, List<String> words) throws Exception {
		return host.run(Command.of(words.toArray(String[]::new)).withTimeout(Duration.ofMinutes(2)));
	}
}
