// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Columns as wide as their widest cell, two blanks between. A column that is empty in all rows is left out. */
final class TextTable {

	private final List<String> heads;
	private final List<Boolean> right = new ArrayList<>();
	private final List<List<String>> rows = new ArrayList<>();

	/** @param heads one that begins with {@code >} is of a column set to the right */
	TextTable(String... heads) {
		this.heads = new ArrayList<>();
		for (String head : heads) {
			right.add(head.startsWith(">"));
			this.heads.add(head.startsWith(">") ? head.substring(1) : head);
		}
	}

	void row(String... cells) {
		rows.add(List.of(cells).stream().map(TextTable::printable).toList());
	}

	boolean isEmpty() {
		return rows.isEmpty();
	}

	void print(PrintStream out) {
		int[] widths = new int[heads.size()];
		for (int column = 0; column < widths.length; column++) {
			int at = column;
			int widest = rows.stream().mapToInt(row -> width(row.get(at))).max().orElse(0);
			widths[column] = widest == 0 ? 0 : Math.max(widest, width(heads.get(column)));
		}
		line(out, heads, widths);
		rows.forEach(row -> line(out, row, widths));
	}

	private void line(PrintStream out, List<String> cells, int[] widths) {
		var line = new StringBuilder();
		for (int column = 0; column < widths.length; column++) {
			if (widths[column] > 0) {
				String cell = cells.get(column);
				String pad = " ".repeat(widths[column] - width(cell));
				line.append(line.isEmpty() ? "" : "  ").append(right.get(column) ? pad + cell : cell + pad);
			}
		}
		out.println(line.toString().stripTrailing());
	}

	/** A host's words must not move the cursor. */
	static String printable(String cell) {
		String line = cell.replace("\n", ", ");
		return line.chars().anyMatch(Character::isISOControl) ? line.replaceAll("\\p{Cntrl}", "?") : line;
	}

	private static int width(String cell) {
		return cell.codePointCount(0, cell.length());
	}
}
