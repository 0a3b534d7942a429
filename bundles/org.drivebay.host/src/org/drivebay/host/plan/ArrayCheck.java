// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.drivebay.host.plan.PlanFix.Step;
import org.drivebay.md.geometry.Geometry;
import org.drivebay.md.geometry.Level;
import org.drivebay.md.geometry.SpecException;
import org.drivebay.model.plan.PlanArray;
import org.drivebay.model.plan.PlanSlot;

/** What is wrong with one array of a plan. */
final class ArrayCheck {

	/** Less than that is what partitioning and different vintages of a disk make, and no one's mistake. */
	private static final int WORTH_TELLING_PERCENT = 5;

	private final PlanGeometry geometry;
	private final PlanArray array;
	private final List<PlanProblem> problems = new ArrayList<>();

	ArrayCheck(PlanGeometry geometry, PlanArray array) {
		this.geometry = geometry;
		this.array = array;
	}

	List<PlanProblem> run() {
		Optional<Level> level = Level.of(String.valueOf(array.getLevel()));
		int members = PlanGeometry.roles(array).size();
		if (level.isPresent() && members < level.get().fewestMembers()) {
			return List.of(new PlanProblem.TooFewMembers(array, level.get(), members));
		}
		if (!PlanDefaults.METADATA.contains(String.valueOf(array.getMetadata()))) {
			return List.of(new PlanProblem.Refused(array, new SpecException("metadata", "must be one of " + String.join(", ", PlanDefaults.METADATA)), Optional.empty()));
		}
		if (level.filter(Level.RAID0::equals).isPresent() && array.getMetadata().equals("0.90")) {
			return List.of(new PlanProblem.Refused(array, new SpecException("metadata", "mdadm makes no raid0 with 0.90, which cannot say the layout"),
					Optional.of(new PlanFix("Use metadata 1.2", new Step.SetMetadata(array, "1.2")))));
		}
		try {
			tooSmall();
			if (problems.isEmpty()) {
				made(geometry.geometry(array));
			}
		} catch (SpecException e) {
			problems.add(new PlanProblem.Refused(array, e, level.flatMap(known -> cure(known, e))));
		}
		return problems;
	}

	private void tooSmall() {
		for (PlanSlot slot : PlanGeometry.roles(array)) {
			if (slot.getDevice() != null && geometry.offered(slot) <= 0) {
				problems.add(new PlanProblem.TooSmall(slot.getDevice(), array));
			}
		}
	}

	private void made(Geometry made) {
		boolean redundant = made.redundancy() > 0 || made.copies() > 1;
		if (redundant) {
			wasted(made);
		}
		for (PlanSlot slot : array.getSlots()) {
			if (slot.isSpare() && !redundant) {
				problems.add(new PlanProblem.UselessSpare(array, slot));
			} else if (slot.isSpare() && slot.getDevice() != null && geometry.offered(slot) < made.memberSectors(0)) {
				problems.add(new PlanProblem.SpareTooSmall(slot.getDevice(), slot));
			}
		}
	}

	private void wasted(Geometry made) {
		List<PlanSlot> filled = PlanGeometry.roles(array).stream().filter(slot -> slot.getDevice() != null).toList();
		double offered = filled.stream().mapToDouble(geometry::offered).sum();
		double used = filled.size() * (double) made.memberSectors(0);
		long percent = Math.round(100 * (offered - used) / Math.max(1, offered));
		if (percent >= WORTH_TELLING_PERCENT && array.getComponentSectors() == 0) {
			PlanSlot smallest = filled.stream().min(Comparator.comparingLong(geometry::offered)).orElseThrow();
			problems.add(new PlanProblem.Wasted(array, smallest.getDevice(), (int) percent));
		}
	}

	private Optional<PlanFix> cure(Level level, SpecException reason) {
		return switch (reason.field()) {
			case "chunk_sectors" -> {
				int chunk = level.hasChunks() ? PlanDefaults.CHUNK_SECTORS : 0;
				yield Optional.of(new PlanFix(chunk == 0 ? "Use no chunk" : "Use a chunk of " + chunk / 2 + " KiB", new Step.SetChunk(array, chunk)));
			}
			case "layout" -> Optional.of(new PlanFix("Use the layout that mdadm chooses", new Step.UnsetLayout(array)));
			case "component_size" -> Optional.of(new PlanFix("Use as much as the smallest member offers", new Step.UnsetComponentSize(array)));
			default -> Optional.empty();
		};
	}
}
