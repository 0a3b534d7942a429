// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.util.List;

/**
 * Files to read at once.
 *
 * @param files        shell patterns ({@code *}, {@code ?}, {@code [..]}) of regular files, absolute; what else they match is passed over
 * @param links        shell patterns of symbolic links whose targets are wanted, absolute
 * @param maxFileBytes what a file holds beyond this is cut off
 */
public record FetchRequest(List<String> files, List<String> links, int maxFileBytes) {

	private static final int SYSFS_PAGE_LIMIT = 64 << 10;

	public FetchRequest {
		files = List.copyOf(files);
		links = List.copyOf(links);
	}

	public static FetchRequest files(List<String> patterns) {
		return new FetchRequest(patterns, List.of(), SYSFS_PAGE_LIMIT);
	}

	public FetchRequest withLinks(List<String> patterns) {
		return new FetchRequest(files, patterns, maxFileBytes);
	}
}
