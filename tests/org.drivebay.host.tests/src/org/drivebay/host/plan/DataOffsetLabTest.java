// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.drivebay.fixtures.NobodyAsked;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;
import org.junit.jupiter.api.Test;

/** Where the real mdadm puts the data of members of many sizes, and how much it uses of them. Seen with mdadm 4.2. */
class DataOffsetLabTest {

	/** Makes a raid5 of three sparse disks of so many MiB each and prints data offset and used sectors, for each metadata and chunk. */
	private static final String MAKE = """
			set -eu
			PATH=/usr/sbin:/usr/bin:/sbin:/bin
			nullb=/sys/kernel/config/nullb
			down() {
			  [ ! -e /sys/block/md93/md ] || mdadm --quiet --stop /dev/md93
			  for dir in "$nullb"/offset*; do [ ! -d "$dir" ] || rmdir "$dir"; done
			}
			trap down EXIT
			down
			for mib; do
			  for number in 0 1 2; do
			    mkdir "$nullb/offset$number"
			    echo "$mib" >"$nullb/offset$number/size"
			    echo 1 >"$nullb/offset$number/memory_backed"
			    echo 1 >"$nullb/offset$number/power"
			  done
			  for metadata in 0.90 1.0 1.1 1.2; do
			    for chunk in 4 512; do
			      mdadm --quiet --create /dev/md93 --run --assume-clean --level=5 --raid-devices=3 --metadata=$metadata --chunk=$chunk --bitmap=none \\
			        /dev/offset0 /dev/offset1 /dev/offset2
			      offset=$(cat /sys/block/md93/md/dev-offset0/offset)
			      size=$(cat /sys/block/md93/md/component_size)
			      echo "$mib $metadata $chunk $offset $size"
			      mdadm --quiet --stop /dev/md93
			    done
			  done
			  down
			done
			""";

	@Test
	void theRuleIsMdadms() throws Exception {
		String config = System.getProperty("drivebay.lab", "");
		assumeFalse(config.isEmpty(), "no lab host runs: -Ddrivebay.lab names its ssh configuration");
		try (RemoteHost host = new JschRemoteHosts().host(HostSpec.parse("lab").withConfigFile(Path.of(config)), new NobodyAsked(), entry -> {
		})) {
			host.connect();
			CommandResult result = host.run(Command.script(MAKE, List.of("24", "300", "9000", "250000")).withTimeout(Duration.ofMinutes(2)));
			assertTrue(result.ok(), result.errorText());
			List<String> seen = result.outputText().lines().toList();
			assertEquals(4 * 4 * 2, seen.size());
			assertEquals(String.join("\n", seen), String.join("\n", seen.stream().map(DataOffsetLabTest::byRule).toList()));
		}
	}

	/** The line as the rule would have it. */
	private static String byRule(String line) {
		String[] words = line.split(" ");
		String metadata = words[1];
		long device = Long.parseLong(words[0]) * 2048;
		int chunk = Integer.parseInt(words[2]) * 2;
		long offset = DataOffset.of(metadata, device, chunk);
		long usable = DataOffset.usable(metadata, device, offset) / chunk * chunk;
		return String.join(" ", words[0], metadata, words[2], String.valueOf(offset), String.valueOf(usable / 2));
	}
}
