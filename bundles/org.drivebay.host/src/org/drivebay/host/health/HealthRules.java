// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.health;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.drivebay.host.facts.ArrayFacts;
import org.drivebay.host.facts.CardFacts;
import org.drivebay.host.facts.DeviceFacts;
import org.drivebay.host.facts.MemberFacts;
import org.drivebay.model.DeviceKind;
import org.drivebay.model.HealthLevel;
import org.eclipse.jdt.annotation.Nullable;

/** All rules. */
public final class HealthRules {

	private static final List<HealthRule<ArrayFacts>> ARRAY = List.of(new ArrayNotRunning(), new ArrayFailed(), new ArrayDegraded(),
			new ArrayWithoutSpare(), new MismatchesFound(), new SyncRunning(), new ArrayReadOnly());
	private static final List<HealthRule<MemberFacts>> MEMBER = List.of(new MemberFailed(), new MemberMissing(), new MemberBlocked(),
			new MemberRebuilding(), new BadBlocksKnown(), new ReadErrorsSeen(), new WriteErrorSeen(), new ReplacementWanted());
	private static final List<HealthRule<DeviceFacts>> DEVICE = List.of(new DeviceReadOnly());
	private static final List<HealthRule<CardFacts>> CARD = List.of(new CardInError(), new CardNotAttached(), new CardTooHot(), new CardOverPower(),
			new CardWorn(), new CardBadSectors());

	private HealthRules() {
	}

	/** @return worst first; empty means that all is well */
	public static List<Finding> of(ArrayFacts array) {
		return findings(ARRAY, array, null);
	}

	/** What is wrong with the card that a member is on is wrong with the member. @return worst first */
	public static List<Finding> of(MemberFacts member) {
		return findings(MEMBER, member, member.card());
	}

	/** @return worst first */
	public static List<Finding> of(DeviceFacts device) {
		return findings(DEVICE, device, device.kind() == DeviceKind.PARTITION ? null : device.card());
	}

	public static HealthLevel level(List<Finding> worstFirst) {
		return worstFirst.isEmpty() ? HealthLevel.OK : worstFirst.getFirst().level();
	}

	private static <T> List<Finding> findings(List<HealthRule<T>> rules, T facts, @Nullable CardFacts card) {
		Stream<Finding> ofCard = card == null ? Stream.empty() : check(CARD, card);
		return Stream.concat(check(rules, facts), ofCard).sorted(Comparator.comparing(Finding::level).reversed()).toList();
	}

	private static <T> Stream<Finding> check(List<HealthRule<T>> rules, T facts) {
		return rules.stream().map(rule -> rule.check(facts)).flatMap(Optional::stream);
	}
}
