// SPDX-License-Identifier: EPL-2.0
package org.drivebay.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import org.drivebay.remote.HostLogEntry;
import org.junit.jupiter.api.Test;

class HostLogModelTest {

	@Test
	void theOldestGoWhenItIsFull() {
		var model = new HostLogModel(3);
		for (int i = 0; i < 5; i++) {
			model.add(entry("command " + i));
		}
		assertEquals(List.of("command 2", "command 3", "command 4"), model.entries().stream().map(HostLogEntry::text).toList());
		assertEquals(5, model.total());
	}

	@Test
	void listenersHearOfEachChangeUntilTheyLeave() {
		var model = new HostLogModel();
		var heard = new AtomicInteger();
		try (var subscription = model.onChange(heard::incrementAndGet)) {
			model.add(entry("uname -r"));
			model.clear();
		}
		model.add(entry("not heard"));
		assertEquals(2, heard.get());
	}

	private static HostLogEntry entry(String text) {
		return new HostLogEntry(Instant.EPOCH, "lab", HostLogEntry.Kind.COMMAND, text, Duration.ofMillis(3), 0, 12, "exit 0", false);
	}
}
