// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.util.Optional;

import org.drivebay.host.plan.PlanFix.Step;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanDevice;
import org.drivebay.model.plan.PlanMember;
import org.drivebay.model.plan.PlanPartition;
import org.drivebay.model.plan.PlanSlot;

/** Something that is wrong with a plan, or unwise. */
public sealed interface PlanProblem {

	/** Where it is shown. */
	PlanDevice subject();

	/** One sentence. */
	String text();

	/** Whether the array cannot be made; otherwise it only might disappoint. */
	default boolean isError() {
		return true;
	}

	/** What would cure it. */
	default Optional<PlanFix> fix() {
		return Optional.empty();
	}

	/** md would not run the array. */
	record Refused(PlanArray subject, SpecException reason, Optional<PlanFix> fix) implements PlanProblem {
		@Override
		public String text() {
			return String.valueOf(reason.getMessage());
		}
	}

	/** Too few roles are filled. */
	record TooFewMembers(PlanArray subject, Level level, int members) implements PlanProblem {
		@Override
		public String text() {
			return level.label() + " wants at least " + level.fewestMembers() + " members, and " + subject.getName() + " has " + members;
		}

		@Override
		public Optional<PlanFix> fix() {
			return Optional.of(new PlanFix("Add members", new Step.AddMembers(subject, level.fewestMembers() - members)));
		}
	}

	/** A device is in two places. */
	record UsedTwice(PlanDevice subject, PlanSlot second) implements PlanProblem {
		@Override
		public String text() {
			return subject.getName() + " has more than one place in arrays";
		}

		@Override
		public Optional<PlanFix> fix() {
			return Optional.of(new PlanFix("Take it out of " + second.getArray().getName(), new Step.RemoveSlot(second)));
		}
	}

	/** A disk with partitions is itself in an array. */
	record UsedWithPartitions(PlanMember subject) implements PlanProblem {
		@Override
		public String text() {
			return subject.getName() + " is a member as a whole, which destroys its partitions";
		}
	}

	/** Two devices cannot be told apart. */
	record SameName(PlanDevice subject, String free) implements PlanProblem {
		@Override
		public String text() {
			return subject.getName() == null || subject.getName().isBlank() ? "it has no name" : "there is another " + subject.getName();
		}

		@Override
		public Optional<PlanFix> fix() {
			return Optional.of(new PlanFix("Rename it to " + free, new Step.Rename(subject, free)));
		}
	}

	/** The same real device is in the plan twice. */
	record SameDevice(PlanMember subject, PlanMember other) implements PlanProblem {
		@Override
		public String text() {
			return subject.getName() + " is the same device as " + other.getName();
		}
	}

	/** A device has no room for the array's data. */
	record TooSmall(PlanDevice subject, PlanArray array) implements PlanProblem {
		@Override
		public String text() {
			return subject.getName() + " is too small to be a member of " + array.getName();
		}
	}

	/** The smallest member counts, and others are larger by more than the rounding. */
	record Wasted(PlanArray subject, PlanDevice smallest, int percent) implements PlanProblem {
		@Override
		public String text() {
			return percent + " % of its members is not used, since " + smallest.getName() + " is smaller than the others";
		}

		@Override
		public boolean isError() {
			return false;
		}
	}

	/** A spare cannot take the place of a member. */
	record SpareTooSmall(PlanDevice subject, PlanSlot slot) implements PlanProblem {
		@Override
		public String text() {
			return subject.getName() + " is too small to replace a member of " + slot.getArray().getName();
		}

		@Override
		public boolean isError() {
			return false;
		}

		@Override
		public Optional<PlanFix> fix() {
			return Optional.of(new PlanFix("Take it out of " + slot.getArray().getName(), new Step.RemoveSlot(slot)));
		}
	}

	/** A spare of an array without redundancy. */
	record UselessSpare(PlanArray subject, PlanSlot slot) implements PlanProblem {
		@Override
		public String text() {
			return subject.getLevel() + " has no redundancy, so that a spare is of no use";
		}

		@Override
		public Optional<PlanFix> fix() {
			return Optional.of(new PlanFix("Take the spare out", new Step.RemoveSlot(slot)));
		}
	}

	/** A partition goes over the end of its member or over another one. */
	record Misplaced(PlanPartition subject, String text) implements PlanProblem {
	}
}
