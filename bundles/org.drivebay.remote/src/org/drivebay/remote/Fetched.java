// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One path of a {@link FetchResult}. */
public sealed interface Fetched {

	/** Compares by content. */
	record Content(byte[] bytes) implements Fetched {

		/** UTF-8, with the one newline that sysfs ends a value with taken off. */
		public String text() {
			String all = new String(bytes, StandardCharsets.UTF_8);
			return all.endsWith("\n") ? all.substring(0, all.length() - 1) : all;
		}

		@Override
		public boolean equals(@org.eclipse.jdt.annotation.Nullable Object other) {
			return other instanceof Content that && Arrays.equals(bytes, that.bytes);
		}

		@Override
		public int hashCode() {
			return Arrays.hashCode(bytes);
		}
	}

	record Link(String target) implements Fetched {
	}

	/** @param error the host's own word, such as {@code No such device} */
	record Failure(String error) implements Fetched {
	}
}
