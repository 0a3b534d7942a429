// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.agent;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Bytes of a host's file, or of a trace. Compares by content.
 *
 * @param bytes not to be changed
 */
public record Payload(byte[] bytes) {

	public int length() {
		return bytes.length;
	}

	/** As UTF-8, with the one newline that sysfs ends a value with taken off. */
	public String text() {
		String all = new String(bytes, StandardCharsets.UTF_8);
		return all.endsWith("\n") ? all.substring(0, all.length() - 1) : all;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Payload that && Arrays.equals(bytes, that.bytes);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(bytes);
	}

	/** Its length: content does not belong in a log. */
	@Override
	public String toString() {
		return bytes.length + " bytes";
	}
}
