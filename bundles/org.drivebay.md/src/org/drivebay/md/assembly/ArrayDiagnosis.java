// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.assembly;

import java.util.List;

import org.drivebay.md.superblock.ExaminedMember;

/**
 * What members of one array say.
 *
 * @param arrayUuid they all have it
 * @param device    the name that the array gets, such as {@code /dev/md/home}
 * @param members   in the order of their roles, those without a role last
 * @param newest    the member that md believes
 * @param findings  the gravest first
 * @param assemble  the words of the mdadm command that fits; empty if none can help
 * @param boot      what the kernel or an initial file system wants to know
 */
public record ArrayDiagnosis(String arrayUuid, String device, List<ExaminedMember> members, ExaminedMember newest, Verdict verdict,
		List<Finding> findings, List<String> assemble, BootLine boot) {

	public ArrayDiagnosis {
		members = List.copyOf(members);
		findings = List.copyOf(findings);
		assemble = List.copyOf(assemble);
	}
}
