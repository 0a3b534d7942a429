// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

/** Requests that do not overlap are found whatever the shape of the tree. */
class QueueTreeTest {

	private static final int SECTORS = 8;

	@Test
	void findsWhatIsThere() {
		var tree = new QueueTree();
		Map<Long, Integer> nodes = new TreeMap<>();
		var random = new Random(7);
		for (int round = 0; round < 50_000; round++) {
			long slot = random.nextInt(500);
			Integer node = nodes.get(slot);
			if (node == null) {
				nodes.put(slot, tree.insert(slot * SECTORS, SECTORS));
			} else {
				tree.remove(node);
				nodes.remove(slot);
			}
			long probe = random.nextInt(500);
			assertEquals(nodes.getOrDefault(probe, 0), tree.covering(probe * SECTORS + random.nextInt(SECTORS)));
			long last = Math.min(500, probe + random.nextInt(20));
			long inside = nodes.keySet().stream().filter(key -> key >= probe && key < last).count();
			assertEquals(inside, tree.within(probe * SECTORS, (last - probe) * SECTORS));
		}
	}

	@Test
	void oneWithTheSameSectorTakesThePlace() {
		var tree = new QueueTree();
		int node = tree.insert(100, 8);
		assertEquals(node, tree.insert(100, 16));
		assertEquals(node, tree.covering(115));
	}
}
