// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.drivebay.md.testing.RecordedMember;
import org.drivebay.remote.Command;
import org.drivebay.remote.RemoteHost;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** The lab's kernel and mdadm (4.2 in Debian 12) make members in every state; {@code md examine} must say of each what mdadm says. */
class MdExamineLabTest {

	/** Superblock, bitmap, log of bad blocks and PPL stand here, or in the last so many bytes. */
	private static final int HEAD = 1 << 20;
	private static final int TAIL = 1 << 18;

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void needLab() {
		LabCli.assumeLab();
		assumeFalse(Boolean.getBoolean("drivebay.fast"), "slow: makes an array and compares each member");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain-0.90-raid4", "plain-0.90-raid5-right-symmetric", "plain-0.90-raid6", "plain-0.90-raid10-f2",
			"plain-1.0-linear", "plain-1.0-raid1", "plain-1.1-raid6-ddf-N-continue", "plain-1.1-raid10-n2", "plain-1.2-raid0-alternate",
			"plain-1.2-raid5-parity-first", "plain-1.2-raid6-left-symmetric-6", "plain-1.2-raid10-o2", "bitmap-0.90", "bitmap-1.0", "bitmap-1.1",
			"bitmap-1.2", "spare-0.90", "spare-1.1", "failed-0.90", "failed-1.0", "active", "writemostly", "journal", "ppl-1.0", "ppl-1.2",
			"badblocks-1.0", "badblocks-1.2", "replacement", "recovery", "reshape-0.90", "reshape-1.2", "level", "chunk", "offset-raid10", "shrink" })
	void agreesWithMdadm(String state) throws Exception {
		try (RemoteHost host = LabCli.connect()) {
			LabCli.script(host, RecordedMember.makeMembers(), "down");
			List<String> members = LabCli.script(host, RecordedMember.makeMembers(), state).lines().filter(line -> line.startsWith("/dev/")).toList();
			assertFalse(members.isEmpty());
			for (String device : members) {
				compare(host, device);
			}
			LabCli.script(host, RecordedMember.makeMembers(), "down");
		}
	}

	private void compare(RemoteHost host, String device) throws Exception {
		var cli = new LabCli(folder);
		JsonObject json = JsonParser.parseString(cli.ran("md", "examine", image(host, device), "--json")).getAsJsonArray().get(0).getAsJsonObject();
		String examine = mdadm(host, "--examine", device);
		assertEquals(List.of(), MdadmText.differences(json, examine, mdadm(host, "--examine-bitmap", device), mdadm(host, "--examine-badblocks", device)),
				device + "\n" + examine + json);
	}

	/** Of a member without a bitmap mdadm says so in its exit status. */
	private static String mdadm(RemoteHost host, String option, String device) throws Exception {
		return host.run(Command.of("mdadm", option, device)).outputText();
	}

	private String image(RemoteHost host, String device) throws Exception {
		int sectors = Integer.parseInt(host.run(Command.of("blockdev", "--getsz", device)).outputText().strip());
		int skip = (sectors * 512 - TAIL) / TAIL;
		byte[] areas = unzip(host.run(Command.script("{ dd if=\"$1\" bs=1048576 count=1; dd if=\"$1\" bs=262144 skip=\"$2\"; } 2>/dev/null | gzip -1",
				List.of(device, Integer.toString(skip))).withTimeout(Duration.ofMinutes(2))).output());
		Path file = folder.resolve(Path.of(device).getFileName() + ".img");
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(areas, 0, HEAD), 0);
			channel.write(ByteBuffer.wrap(areas, HEAD, areas.length - HEAD), (long) skip * TAIL);
		}
		return file.toString();
	}

	private static byte[] unzip(byte[] bytes) throws IOException {
		try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return in.readAllBytes();
		}
	}
}
