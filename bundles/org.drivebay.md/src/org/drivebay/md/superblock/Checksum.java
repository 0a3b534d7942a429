// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

/**
 * A superblock's checksum.
 *
 * @param stored   what the superblock says
 * @param computed what its bytes give
 */
public record Checksum(int stored, int computed) {

	public boolean ok() {
		return stored == computed;
	}

	/** As mdadm writes it: hexadecimal without leading zeros. */
	public String text() {
		return Integer.toHexString(stored);
	}
}
