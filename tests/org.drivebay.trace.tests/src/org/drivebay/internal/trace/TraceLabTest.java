// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.drivebay.trace.Filter;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Traces recorded in the lab host, as its own blkparse and btt read them there. */
class TraceLabTest {

	private static final String CONFIG = System.getProperty("drivebay.lab", "");
	private static final int LIMIT_SECONDS = 240;

	/**
	 * Arguments: an array, which is traced with its members, or a disk; fio's options. Prints an archive of the trace, blkparse's lines and btt's
	 * tables. The SCSI disk is one that the kernel makes up; here it says at every tenth command that it is busy, so that requests come back into the
	 * queue.
	 */
	private static final String RECORD = """
			set -e
			dir=$(mktemp -d -p /dev/shm) devices="$1 $(ls "/sys/block/$1/slaves")" options=$2 scsi=/sys/bus/pseudo/drivers/scsi_debug
			trap 'rm -rf "$dir"; echo 0 >$scsi/every_nth; echo 0 >$scsi/opts' EXIT
			cd "$dir"
			echo 0x8000 >$scsi/opts
			echo 10 >$scsi/every_nth
			for device in $devices; do blktrace -k "/dev/$device" >&2 || true; done
			blktrace $(printf ' -d /dev/%s' $devices) >&2 & tracer=$!
			for device in $devices; do
				until [ -e "/sys/kernel/debug/block/$device/trace0" ]; do kill -0 $tracer; sleep 0.1; done
			done
			echo $devices >devices
			fio --name=job --direct=1 --ioengine=libaio --iodepth=8 --time_based=1 --runtime=2 --size=48m $options >&2
			kill -INT $tracer
			wait $tracer
			blkparse -q $devices >lines
			blkparse -q -O -d merged $devices >&2
			btt -A -i merged >tables
			tar -cf - devices lines merged tables *.blktrace.*
			""";

	/** Arguments: trace-cmd's options. Prints an archive of trace.dat and of what trace-cmd says is in it. */
	private static final String REPORT = """
			set -e
			dir=$(mktemp -d -p /dev/shm)
			trap 'rm -rf "$dir"' EXIT
			cd "$dir"
			trace-cmd record $1 -e block sh -c 'dd if=/dev/md10 of=/dev/null bs=64k count=4 iflag=direct
				dd if=/dev/zero of=/dev/md5 bs=4k count=6 oflag=direct seek=100' >&2
			trace-cmd report -t trace.dat >report
			tar -cf - trace.dat report
			""";

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void needLab() {
		assumeFalse(CONFIG.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
			"md5 | --filename=/dev/md5 --rw=randrw --bs=4k",
			"md5 | --filename=/dev/md5 --rw=write --bs=1m --iodepth=2",
			"md6 | --filename=/dev/md6 --rw=randwrite --bs=16k",
			"md10 | --filename=/srv/mirror/fio --rw=rw --bs=512k --size=16m",
			"md11 | --filename=/dev/md11 --rw=randwrite --bsrange=512-64k",
			"md0 | --filename=/dev/md0 --rw=read --bs=256k --direct=0",
			"sda | --filename=/dev/sda --rw=randread --bs=4k --size=4m",
			"vda | --filename=/root/fio --rw=write --bs=4k --direct=0 --fsync=64 --size=8m" })
	void everythingIsAsBttAndBlkparseHaveIt(String disk, String options) throws Exception {
		record(disk, options);
		List<Path> names = List.of(Files.readString(folder.resolve("devices")).strip().split(" ")).stream().map(folder::resolve).toList();
		var expected = BttTables.parse(Files.readString(folder.resolve("tables")));
		assertTrue(expected.size() > 5, expected::toString);
		var statistics = TraceFile.open(names).statistics();
		assertEquals(expected, BttTables.of(statistics.result()));
		assertEquals(List.of(), statistics.problems());
		assertEquals(expected, BttTables.of(TraceFile.open(List.of(folder.resolve("merged"))).statistics().result()));
		assertLines(names);
	}

	@ParameterizedTest
	@ValueSource(strings = { "--file-version 6", "--file-version 7 --compression none", "--file-version 7 --compression zstd" })
	void traceCmdsFilesHaveTheEventsThatItReports(String options) throws Exception {
		Path archive = folder.resolve("archive.tar");
		run(ssh(REPORT, options).redirectOutput(archive.toFile()));
		run(new ProcessBuilder("tar", "-xf", archive.toString(), "-C", folder.toString()));
		List<String> expected = Files.readAllLines(folder.resolve("report")).stream().filter(line -> line.contains(" block_")).map(
				TraceLabTest::sectorsOfReport).toList();
		var out = new ByteArrayOutputStream();
		var report = TraceFile.open(List.of(folder.resolve("trace.dat"))).writeEvents(out, Filter.EVERYTHING);
		assertEquals(List.of(), report.problems());
		assertTrue(expected.size() > 20, expected::toString);
		assertEquals(expected, out.toString(StandardCharsets.UTF_8).lines().map(TraceLabTest::sectorsOfLine).toList());
	}

	/** {@code dd-3420 [000] 1230.117094699: block_bio_queue: 254,0 RA 97024 + 32 [sh]}: device, flags and sectors, where it has any */
	private static String sectorsOfReport(String line) {
		Matcher matcher = Pattern.compile(".* block_\\w+: +(\\d+,\\d+) ([A-Z]+)(?: \\d+)?(?: \\(.*\\))? (\\d+ \\+ \\d+) .*").matcher(line);
		return matcher.matches() ? matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3) : "";
	}

	private static String sectorsOfLine(String line) {
		Matcher matcher = Pattern.compile(" *(\\d+,\\d+) .* ([A-Z]+) (\\d+ \\+ \\d+) .*").matcher(line);
		return matcher.matches() ? matcher.group(1) + " " + matcher.group(2) + " " + matcher.group(3) : "";
	}

	private void assertLines(List<Path> names) throws IOException {
		String expected = Files.readAllLines(folder.resolve("lines")).stream().filter(line -> !line.startsWith("Input file ")).collect(Collectors.joining(
				"\n"));
		var out = new ByteArrayOutputStream();
		TraceFile.open(names).writeEvents(out, Filter.EVERYTHING);
		assertEquals(expected, out.toString(StandardCharsets.UTF_8).stripTrailing());
	}

	private void record(String disk, String options) throws IOException, InterruptedException {
		Path archive = folder.resolve("archive.tar");
		run(ssh(RECORD, disk, options).redirectOutput(archive.toFile()));
		run(new ProcessBuilder("tar", "-xf", archive.toString(), "-C", folder.toString()));
	}

	private static ProcessBuilder ssh(String script, String... arguments) {
		List<String> command = new ArrayList<>(List.of("ssh", "-F", CONFIG, "-o", "BatchMode=yes", "lab", "sh", "-c", quote(script), "script"));
		List.of(arguments).forEach(argument -> command.add(quote(argument)));
		return new ProcessBuilder(command);
	}

	private void run(ProcessBuilder builder) throws IOException, InterruptedException {
		Path errors = folder.resolve("errors");
		Process process = builder.redirectError(errors.toFile()).start();
		assertTrue(process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS), "ended in time");
		assertEquals(0, process.exitValue(), () -> String.join(" ", builder.command()) + ": " + read(errors));
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		} catch (IOException e) {
			return e.toString();
		}
	}

	private static String quote(String word) {
		return "'" + word.replace("'", "'\\''") + "'";
	}
}
