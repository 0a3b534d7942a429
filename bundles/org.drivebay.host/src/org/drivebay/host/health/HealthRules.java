// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.HealthLevel;

/** All rules. */
public final class HealthRules {

	private static final List<HealthRule<ArrayFacts>> ARRAY = List.of(new ArrayNotRunning(), new ArrayFailed(), new ArrayDegraded(),
			new ArrayWithoutSpare(), new MismatchesFound(), new SyncRunning(), new ArrayReadOnly());
	private static final List<HealthRule<MemberFacts>> MEMBER = List.of(new MemberFailed(), new MemberMissing(), new MemberBlocked(),
			new MemberRebuilding(), new BadBlocksKnown(), new ReadErrorsSeen(), new WriteErrorSeen(), new ReplacementWanted());
	private static final List<HealthRule<DeviceFacts>> DEVICE = List.of(new DeviceReadOnly());

	private HealthRules() {
	}

	/** @return worst first; empty means that all is well */
	public static List<Finding> of(ArrayFacts array) {
		return findings(ARRAY, array);
	}

	/** @return worst first */
	public static List<Finding> of(MemberFacts member) {
		return findings(MEMBER, member);
	}

	/** @return worst first */
	public static List<Finding> of(DeviceFacts device) {
		return findings(DEVICE, device);
	}

	public static HealthLevel level(List<Finding> worstFirst) {
		return worstFirst.isEmpty() ? HealthLevel.OK : worstFirst.getFirst().level();
	}

	private static <T> List<Finding> findings(List<HealthRule<T>> rules, T facts) {
		return rules.stream().map(rule -> rule.check(facts)).flatMap(Optional::stream).sorted(Comparator.comparing(Finding::level).reversed()).toList();
	}
}
