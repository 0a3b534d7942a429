// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.drivebay.md.geometry.SectorRange;

/** The text of {@code bad_blocks}: a line for each range, its first sector on the device and how many. */
public final class BadBlockList {

	private static final Pattern LINE = Pattern.compile("([0-9]{1,18}) ([0-9]{1,9})");
	/** md shows no more than what fits one page. */
	private static final int MOST = 4096;

	private BadBlockList() {
	}

	/**
	 * The ranges, sectors counted from the device's beginning. A last line that the page cut off is left out.
	 *
	 * @throws IllegalArgumentException if the text is no such list; names path and line
	 */
	public static List<SectorRange> parse(String path, String text) {
		boolean cut = !text.isEmpty() && !text.endsWith("\n");
		List<String> lines = text.lines().limit(MOST).toList();
		var ranges = new ArrayList<SectorRange>();
		for (int i = 0; i < lines.size(); i++) {
			Matcher matcher = LINE.matcher(lines.get(i).strip());
			if (matcher.matches() && Long.parseLong(matcher.group(2)) > 0) {
				ranges.add(new SectorRange(Long.parseLong(matcher.group(1)), Long.parseLong(matcher.group(2))));
			} else if (!lines.get(i).isBlank() && !(cut && i == lines.size() - 1)) {
				throw new IllegalArgumentException(path + ":" + (i + 1) + ": no range of bad blocks: " + lines.get(i).strip());
			}
		}
		return ranges;
	}
}
