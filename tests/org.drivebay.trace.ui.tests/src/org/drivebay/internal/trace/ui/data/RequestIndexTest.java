// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

import org.drivebay.internal.trace.ui.SampleTrace;
import org.drivebay.trace.Requests;
import org.drivebay.trace.TraceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests of a window, against looking at all. */
class RequestIndexTest {

	@TempDir
	Path folder = Path.of("");

	@Test
	void theSameRequestsAreFoundAsByLookingAtAll() throws IOException {
		Requests requests = TraceFile.open(List.of(SampleTrace.write(folder.resolve("sample"), 4000))).requests().result();
		var index = new RequestIndex(requests);
		long end = requests.completed(requests.count() - 1);
		for (long from = 0; from < end; from += end / 37) {
			for (long length : new long[] { 1, 1_000_000, 40_000_000 }) {
				long start = from;
				List<Long> expected = LongStream.range(0, requests.count()).filter(number -> requests.queued(number) < start + length && requests.completed(
						number) >= start).boxed().toList();
				List<Long> found = new ArrayList<>();
				assertTrue(index.visit(from, from + length, Integer.MAX_VALUE, found::add));
				assertEquals(expected, found);
			}
		}
		assertFalse(index.visit(0, end, 1000, number -> {
			// too many are not all visited
		}));
		assertFalse(index.isWithin(0, end, 1000));
		assertEquals(0, index.firstCompleted(0));
		assertEquals(requests.count(), index.firstCompleted(end + 1));
		long some = requests.completed(1234);
		long first = index.firstCompleted(some);
		assertTrue(requests.completed(first) >= some && requests.completed(first - 1) < some);
	}
}
