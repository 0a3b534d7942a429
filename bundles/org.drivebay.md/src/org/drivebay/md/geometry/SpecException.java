// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.geometry;

/** md would not run such an array. The message is one line that begins with the field at fault. */
public final class SpecException extends IllegalArgumentException {

	private static final long serialVersionUID = 1;

	private final String field;

	/**
	 * @param field as the array specification spells it: {@code members[2].usable_sectors}
	 * @param reason what is wrong with it, one line
	 */
	public SpecException(String field, String reason) {
		super(field + ": " + reason);
		this.field = field;
	}

	public String field() {
		return field;
	}
}
