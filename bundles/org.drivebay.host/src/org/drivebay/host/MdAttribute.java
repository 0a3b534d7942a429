// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import org.drivebay.md.attribute.AttributeInfo;
import org.drivebay.md.attribute.AttributeRules;
import org.drivebay.remote.Fetched;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One file of {@code md/} or {@code md/dev-NAME/} as it was read.
 *
 * @param array  the kernel's name, md0
 * @param member the member's block device name, or null for an attribute of the array
 * @param path   absolute
 * @param value  content or why it could not be read
 * @param info   what is known of it; an unknown attribute gets a plain read-only entry
 */
public record MdAttribute(String array, @Nullable String member, String path, Fetched value, AttributeInfo info) {

	/** The value for people: what cannot be read because it is only ever written, or has gone with the array, is no error. */
	public String shown() {
		return switch (value) {
			case Fetched.Content content -> content.text().strip();
			case Fetched.Link link -> link.target();
			case Fetched.Failure failure -> AttributeRules.isWriteOnly(info) ? "(write-only)" : "(" + failure.error() + ")";
		};
	}
}
