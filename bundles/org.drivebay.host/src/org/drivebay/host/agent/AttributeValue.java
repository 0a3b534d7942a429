// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

/**
 * What is to be written to an attribute.
 *
 * @param path  absolute
 * @param value as it is, with no newline added
 */
public record AttributeValue(String path, String value) {

	/** @throws IllegalArgumentException for what the agent's records cannot hold */
	public AttributeValue {
		if (!path.startsWith("/") || path.indexOf('\0') >= 0 || value.indexOf('\0') >= 0) {
			throw new IllegalArgumentException("not an attribute and its value: " + path);
		}
	}
}
