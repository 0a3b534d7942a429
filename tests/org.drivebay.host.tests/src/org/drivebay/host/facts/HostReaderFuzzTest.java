// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.facts;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.drivebay.fixtures.Recorded;
import org.drivebay.host.health.HealthRules;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a host answers, reading it ends and throws nothing. */
class HostReaderFuzzTest {

	private static final List<String> NASTY = List.of("", "\n", "-1", "9223372036854775807", "99999999999999999999999", "-", "none", "delayed", "1 / 0", "/", "[", "]",
			"a,b,,c", "\0\u0001\u001b[31m", "$(reboot)", "'\"`", "x".repeat(70_000), "1 ".repeat(30_000), "\uD800", "0-99999999,5-1,,-", "\\040\\999\\");

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void mutatedAnswers(boolean withCards) {
		Map<String, Fetched> recorded = (withCards ? Recorded.cards() : Recorded.lab()).content().entries();
		var random = new Random(20261121);
		List<String> paths = List.copyOf(recorded.keySet());
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int round = 0; round < 150; round++) {
				var entries = new TreeMap<>(recorded);
				for (int i = 0; i < 60; i++) {
					mutate(entries, paths.get(random.nextInt(paths.size())), random);
				}
				var result = new FetchResult(entries, Duration.ZERO);
				judge(HostReader.read(result));
				ArrayMaps.of(result);
			}
		});
	}

	@Test
	void inventedPaths() {
		var random = new Random(7);
		var words = new ArrayList<>(List.of("sys", "block", "md0", "md", "dev-", "..", ".", "", "size", "level", "device", "partition", "dbflash0", "dbflash", "state", "a b", "\n", "*"));
		assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
			for (int round = 0; round < 300; round++) {
				var entries = new TreeMap<String, Fetched>();
				for (int i = 0; i < 50; i++) {
					var path = new StringBuilder("/sys/block/");
					for (int depth = random.nextInt(5); depth >= 0; depth--) {
						path.append(words.get(random.nextInt(words.size()))).append(depth == 0 ? "" : "/");
					}
					entries.put(path.toString(), value(random));
				}
				judge(HostReader.read(new FetchResult(entries, Duration.ZERO)));
			}
		});
	}

	private static void judge(HostFacts facts) {
		facts.arrays().forEach(array -> {
			HealthRules.of(array);
			array.members().forEach(member -> HealthRules.of(member));
		});
		facts.allDevices().forEach(device -> HealthRules.of(device));
	}

	private static void mutate(TreeMap<String, Fetched> entries, String path, Random random) {
		if (random.nextInt(5) == 0) {
			entries.remove(path);
		} else if (entries.get(path) instanceof Fetched.Content content && content.bytes().length > 0 && random.nextBoolean()) {
			byte[] bytes = content.bytes().clone();
			bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
			entries.put(path, new Fetched.Content(bytes));
		} else {
			entries.put(path, value(random));
		}
	}

	private static Fetched value(Random random) {
		String nasty = NASTY.get(random.nextInt(NASTY.size()));
		return switch (random.nextInt(4)) {
			case 0 -> new Fetched.Failure(nasty);
			case 1 -> new Fetched.Link(nasty);
			default -> new Fetched.Content(nasty.getBytes(StandardCharsets.UTF_8));
		};
	}
}
