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
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;

import org.drivebay.md.testing.RecordedMember;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.RegisterExtension;
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

	@RegisterExtension
	static final LabConnection HOST = new LabConnection(host -> LabCli.script(host, RecordedMember.makeMembers(), "down"));

	@BeforeAll
	static void onlyWithTime() {
		assumeFalse(Boolean.getBoolean("drivebay.fast"), "slow: makes an array and compares each member");
	}

	@ParameterizedTest
	@ValueSource(strings = { "plain-0.90-raid4", "plain-0.90-raid5-right-symmetric", "plain-0.90-raid6", "plain-0.90-raid10-f2",
			"plain-1.0-linear", "plain-1.0-raid1", "plain-1.1-raid6-ddf-N-continue", "plain-1.1-raid10-n2", "plain-1.2-raid0-alternate",
			"plain-1.2-raid5-parity-first", "plain-1.2-raid6-left-symmetric-6", "plain-1.2-raid10-o2", "bitmap-0.90", "bitmap-1.0", "bitmap-1.1",
			"bitmap-1.2", "spare-0.90", "spare-1.1", "failed-0.90", "failed-1.0", "active", "writemostly", "journal", "ppl-1.0", "ppl-1.2",
			"badblocks-1.0", "badblocks-1.2", "replacement", "recovery", "reshape-0.90", "reshape-1.2", "level", "chunk", "offset-raid10", "shrink" })
	void agreesWithMdadm(String state) throws Exception {
		LabCli.script(HOST.connected(), RecordedMember.makeMembers(), "down");
		List<String> devices = LabCli.script(HOST.connected(), RecordedMember.makeMembers(), state).lines().filter(line -> line.startsWith("/dev/")).toList();
		assertFalse(devices.isEmpty());
		for (Read read : read(devices)) {
			var cli = new LabCli(folder);
			JsonObject json = JsonParser.parseString(cli.ran("md", "examine", image(read), "--json")).getAsJsonArray().get(0).getAsJsonObject();
			assertEquals(List.of(), MdadmText.differences(json, read.examine(), read.bitmap(), read.badBlocks()), read.device() + "\n" + read.examine() + json);
		}
	}

	/**
	 * A member as the host has it.
	 *
	 * @param areas    its first and last bytes, behind each other
	 * @param examine  what mdadm says of it, as are the next two
	 */
	private record Read(String device, int sectors, byte[] areas, String examine, String bitmap, String badBlocks) {
	}

	/** In one round trip. Of a member without a bitmap mdadm says so in its exit status. */
	private static List<Read> read(List<String> devices) throws Exception {
		String script = """
				for device; do
				  tail=$(($(blockdev --getsz "$device") * 512 / TAIL - 1))
				  printf '%s\\f' "$device" "$(blockdev --getsz "$device")"
				  { dd if="$device" bs=HEAD count=1; dd if="$device" bs=TAIL skip=$tail; } 2>/dev/null | gzip -1 | base64 -w 0
				  for option in --examine --examine-bitmap --examine-badblocks; do
				    printf '\\f'
				    mdadm "$option" "$device" 2>/dev/null
				  done
				  printf '\\f'
				done
				""".replace("TAIL", Integer.toString(TAIL)).replace("HEAD", Integer.toString(HEAD));
		String[] answer = LabCli.script(HOST.connected(), script, devices.toArray(String[]::new)).split("\f", -1);
		var members = new ArrayList<Read>();
		for (int at = 0; at + 6 <= answer.length; at += 6) {
			members.add(new Read(answer[at], Integer.parseInt(answer[at + 1]), unzip(Base64.getDecoder().decode(answer[at + 2])), answer[at + 3],
					answer[at + 4], answer[at + 5]));
		}
		assertEquals(devices, members.stream().map(Read::device).toList());
		return members;
	}

	private String image(Read read) throws IOException {
		Path file = folder.resolve(Path.of(read.device()).getFileName() + ".img");
		long tail = (read.sectors() * 512L - TAIL) / TAIL * TAIL;
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
			channel.write(ByteBuffer.wrap(read.areas(), 0, HEAD), 0);
			channel.write(ByteBuffer.wrap(read.areas(), HEAD, read.areas().length - HEAD), tail);
		}
		return file.toString();
	}

	private static byte[] unzip(byte[] bytes) throws IOException {
		try (var in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
			return in.readAllBytes();
		}
	}
}
