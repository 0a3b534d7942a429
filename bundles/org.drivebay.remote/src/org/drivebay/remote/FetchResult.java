// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;

/**
 * What a fetch brought, by path. A path that matches no pattern, or that is no longer there, is absent.
 *
 * @param hostTime the host's own time for it, to 10 ms
 */
public record FetchResult(SortedMap<String, Fetched> entries, Duration hostTime) {

	public FetchResult {
		entries = Collections.unmodifiableSortedMap(entries);
	}
}
