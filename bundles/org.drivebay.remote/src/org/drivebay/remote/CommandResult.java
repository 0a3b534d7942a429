// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a command left.
 *
 * @param exitStatus 0 to 255, or -1 when a signal ended it
 * @param signal     its name without SIG, or null
 */
public record CommandResult(int exitStatus, @Nullable String signal, byte[] output, byte[] error, Duration elapsed) {

	public boolean ok() {
		return exitStatus == 0;
	}

	public String outputText() {
		return new String(output, StandardCharsets.UTF_8);
	}

	public String errorText() {
		return new String(error, StandardCharsets.UTF_8);
	}
}
