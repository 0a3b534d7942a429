// SPDX-License-Identifier: EPL-2.0
/**
 * What md writes on its members: superblocks, write-intent bitmaps, bad-block logs, and where PPL and journal stand.
 * <p>
 * {@link org.drivebay.md.superblock.MemberReader} finds and reads all of it. Sectors are 512 bytes. Numbers that the kernel keeps in 64
 * unsigned bits are {@code long}s with the same bits. Whatever a member holds, a reader throws nothing but
 * {@link java.io.IOException}, of which {@link org.drivebay.md.superblock.SuperblockException} names file and offset.
 */
@NonNullByDefault
package org.drivebay.md.superblock;

import org.eclipse.jdt.annotation.NonNullByDefault;
