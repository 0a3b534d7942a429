// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

import org.drivebay.md.assembly.ArrayDiagnosis;
import org.drivebay.md.assembly.Assembly;
import org.drivebay.md.assembly.Finding;
import org.drivebay.md.layout.LevelNames;
import org.drivebay.md.superblock.ExaminedMember;
import org.drivebay.md.superblock.Superblock;
import org.drivebay.remote.ShellQuote;

/** What several members make, for people. */
final class DiagnosisText {

	private DiagnosisText() {
	}

	static void print(PrintStream out, List<ExaminedMember> members) {
		List<ArrayDiagnosis> arrays = Assembly.diagnose(members);
		if (arrays.size() > 1) {
			out.println("\nThe members belong to " + arrays.size() + " arrays.");
		}
		arrays.forEach(array -> print(out, array));
	}

	private static void print(PrintStream out, ArrayDiagnosis array) {
		Superblock superblock = array.newest().superblock();
		out.println("\n" + array.device() + ", " + LevelNames.of(superblock.level()) + " of " + superblock.raidDisks() + ", " + array.arrayUuid() + ": "
				+ array.verdict().text());
		var table = new TextTable("member", "role", ">events", "updated", "state");
		for (ExaminedMember member : array.members()) {
			Superblock own = member.superblock();
			table.row(member.name(), own.role().text(), Long.toUnsignedString(own.events()), own.updateTime().toString(), own.clean() ? "clean" : "active");
		}
		table.print(out);
		for (Finding finding : array.findings()) {
			out.println(finding.severity().name().toLowerCase(Locale.ROOT) + ": " + (finding.subject().isEmpty() ? "" : finding.subject() + ": ")
					+ TextTable.printable(finding.message()));
		}
		if (!array.assemble().isEmpty()) {
			out.println("assemble: " + ShellQuote.join(array.assemble()));
		}
		out.println("boot: " + (array.boot().parameters().isEmpty() ? "no kernel parameter" : String.join(" ", array.boot().parameters())));
		out.println("mdadm.conf: " + array.boot().config());
		array.boot().notes().forEach(note -> out.println("  " + note));
	}
}
