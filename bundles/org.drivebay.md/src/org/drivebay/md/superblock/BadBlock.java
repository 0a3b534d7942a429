// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.superblock;

/**
 * A bad range of a member.
 *
 * @param sector  counted from the member's start, as {@code bad_blocks} in sysfs does
 * @param sectors at least 0
 */
public record BadBlock(long sector, long sectors) {
}
