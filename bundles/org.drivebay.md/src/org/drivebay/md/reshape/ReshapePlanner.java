// SPDX-License-Identifier: EPL-2.0
package org.drivebay.md.reshape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.drivebay.md.command.ArrayCommands;
import org.drivebay.md.command.GrowCommands;
import org.drivebay.md.command.GrowCommands.Change;
import org.drivebay.md.command.MdCommand;
import org.drivebay.md.command.MemberCommands;
import org.drivebay.md.geometry.Level;

/**
 * Finds the steps from an array's shape to another: the level first, then members, then layout and chunk. What goes and what needs a backup
 * file was seen with mdadm 4.2 and Linux 6.1.
 */
public final class ReshapePlanner {

	private static final String ANEW = " Make a new array of that shape and copy the data.";
	/** That md gives a raid1 which becomes a raid5, if it divides the members. */
	private static final int TAKEOVER_CHUNK = 128;

	private final ReshapeTarget target;
	private final ReshapeTarget.Wanted wanted;
	private final List<ReshapeStep> steps = new ArrayList<>();
	/** That the array has by now. */
	private final List<String> devices = new ArrayList<>();
	private Shape now;
	private int spares;
	private int joined;

	private ReshapePlanner(ReshapeTarget target, ReshapeTarget.Wanted wanted) {
		this.target = target;
		this.wanted = wanted;
		this.now = target.now();
		this.spares = target.spares().size();
		devices.addAll(target.members());
		devices.addAll(target.spares());
	}

	/** Where there is no way, or not enough devices, the answer says so. */
	public static Reshape plan(ReshapeTarget target, ReshapeTarget.Wanted wanted) {
		try {
			var planner = new ReshapePlanner(target, wanted);
			planner.level();
			planner.members();
			planner.layout();
			planner.chunk();
			return new Reshape.Steps(planner.steps);
		} catch (NoWay e) {
			return new Reshape.Refused(String.valueOf(e.getMessage()));
		}
	}

	private static final class NoWay extends Exception {
		private static final long serialVersionUID = 1;

		NoWay(String reason) {
			super(reason);
		}
	}

	private void level() throws NoWay {
		Level to = wanted.shape().level();
		while (now.level() != to) {
			switch (now.level()) {
				case RAID0 -> fromStripes(to);
				case RAID1 -> fromMirror(to);
				case RAID4 -> fromRaid4(to);
				case RAID5 -> fromRaid5(to);
				case RAID6 -> fromRaid6(to);
				case LINEAR, RAID10 -> throw noWay(to);
			}
		}
	}

	private NoWay noWay(Level to) {
		return new NoWay("md does not make a " + to.label() + " of a " + now.level().label() + " while it runs." + ANEW);
	}

	private void fromStripes(Level to) throws NoWay {
		int count = now.raidDisks();
		switch (to) {
			case RAID5, RAID6 -> growAndJoin(new Change.ToLevel(Level.RAID5, Optional.of(count + 1)), new Shape(Level.RAID5, "left-symmetric", now.chunkSectors(), count + 1), 1);
			case RAID10 -> growAndJoin(new Change.ToLevel(Level.RAID10, Optional.of(2 * count)), new Shape(Level.RAID10, "n2", now.chunkSectors(), 2 * count), count);
			default -> throw noWay(to);
		}
	}

	private void fromMirror(Level to) throws NoWay {
		if (to != Level.RAID5 && to != Level.RAID6) {
			throw noWay(to);
		}
		if (now.raidDisks() != 2) {
			throw new NoWay("Only a raid1 of two members becomes a raid5: make it one of two first.");
		}
		grow(new Change.ToLevel(Level.RAID5, Optional.empty()), new Shape(Level.RAID5, "left-symmetric", TAKEOVER_CHUNK, 2), false);
	}

	private void fromRaid4(Level to) throws NoWay {
		if (to != Level.RAID5 && to != Level.RAID6) {
			throw noWay(to);
		}
		grow(new Change.ToLevel(Level.RAID5, Optional.empty()), new Shape(Level.RAID5, "parity-last", now.chunkSectors(), now.raidDisks()), false);
	}

	private void fromRaid5(Level to) throws NoWay {
		int more = now.raidDisks() + 1;
		if (to == Level.RAID6 && more < Level.RAID6.fewestMembers()) {
			needSpares(1);
			grow(new Change.RaidDevices(more), new Shape(Level.RAID5, now.layout(), now.chunkSectors(), more), true);
		} else if (to == Level.RAID6) {
			needSpares(1);
			grow(new Change.ToLevel(Level.RAID6, Optional.of(more)), new Shape(Level.RAID6, now.layout(), now.chunkSectors(), more), true);
		} else if (to == Level.RAID1 && now.raidDisks() == 2) {
			grow(new Change.ToLevel(Level.RAID1, Optional.empty()), new Shape(Level.RAID1, "", 0, 2), false);
		} else {
			throw noWay(to);
		}
	}

	private void fromRaid6(Level to) throws NoWay {
		if (to != Level.RAID5) {
			throw noWay(to);
		}
		int fewer = now.raidDisks() - 1;
		String layout = now.layout().endsWith("-6") ? now.layout().substring(0, now.layout().length() - 2) : now.layout();
		grow(new Change.ToLevel(Level.RAID5, Optional.of(fewer)), new Shape(Level.RAID5, layout, now.chunkSectors(), fewer), true);
	}

	private void members() throws NoWay {
		int count = wanted.shape().raidDisks();
		int more = count - now.raidDisks();
		if (more == 0) {
			return;
		}
		boolean stripes = now.level() == Level.RAID0 || now.level() == Level.LINEAR;
		if (stripes && more < 0) {
			throw new NoWay("A " + now.level().label() + " cannot give up a member." + ANEW);
		}
		if (now.level() == Level.RAID10) {
			checkRaid10();
		}
		Shape after = new Shape(now.level(), now.layout(), now.chunkSectors(), count);
		if (now.level() == Level.LINEAR) {
			addBehind(after, more);
		} else if (now.level() == Level.RAID0) {
			growAndJoin(new Change.RaidDevices(count), after, more);
		} else if (more > 0) {
			needSpares(more);
			grow(new Change.RaidDevices(count), after, now.level() != Level.RAID1);
		} else if (now.level() == Level.RAID1) {
			leave(-more);
			grow(new Change.RaidDevices(count), after, false);
		} else {
			shorten(count);
			grow(new Change.RaidDevices(count), after, true);
		}
	}

	/** Offset copies, written where others of them still stand, came out as other data with Linux 6.1: more members are all that they get. */
	private void checkRaid10() throws NoWay {
		String to = wanted.shape().layout().isEmpty() ? now.layout() : wanted.shape().layout();
		if ((now.layout() + to).contains("f")) {
			throw new NoWay("md reshapes no raid10 with far copies." + ANEW);
		}
		if (ReshapeTarget.copies(now.layout()) != ReshapeTarget.copies(to)) {
			throw new NoWay("md keeps the number of copies." + ANEW);
		}
		boolean moreMembersAlone = to.equals(now.layout()) && wanted.shape().chunkSectors() == now.chunkSectors() && wanted.shape().raidDisks() >= now.raidDisks();
		if (to.startsWith("o") && !moreMembersAlone) {
			throw new NoWay("A reshape to offset copies loses data with Linux 6.1; only more members are safe." + ANEW);
		}
		if (!target.hasRoomBeforeData()) {
			throw new NoWay("A raid10 is reshaped by moving where its data begin, and metadata " + target.metadata() + " has no room for that." + ANEW);
		}
	}

	/** md takes the number of members back only when no more than that are there. */
	private void leave(int fewer) throws NoWay {
		if (target.members().size() < fewer) {
			throw new NoWay("Name the members that leave: " + fewer + " of " + now.raidDisks() + " must be failed and removed first.");
		}
		for (String device : target.members().reversed().subList(0, fewer)) {
			devices.remove(device);
			step(MemberCommands.failAndRemove(target.device(), device), now, new Interruption.Repeat());
		}
	}

	/** What lies behind the new end must be free by then: the file system is made smaller before. */
	private void shorten(int count) throws NoWay {
		if (count < now.level().fewestMembers()) {
			throw new NoWay(now.level().label() + " has at least " + now.level().fewestMembers() + " members.");
		}
		long sectors = target.arraySectors(now, count);
		step(GrowCommands.grow(target.device(), new Change.ArraySize(sectors), Optional.empty()), now, new Interruption.Repeat());
	}

	private void layout() throws NoWay {
		String layout = wanted.shape().layout();
		if (layout.isEmpty() || layout.equals(now.layout())) {
			return;
		}
		switch (now.level()) {
			case RAID5, RAID6 -> {
				// any to any
			}
			case RAID10 -> checkRaid10();
			default -> throw new NoWay("The layout of a " + now.level().label() + " stays as it is." + ANEW);
		}
		grow(new Change.ToLayout(layout), new Shape(now.level(), layout, now.chunkSectors(), now.raidDisks()), true);
	}

	private void chunk() throws NoWay {
		int chunk = wanted.shape().chunkSectors();
		if (!now.level().hasChunks() || chunk == now.chunkSectors()) {
			return;
		}
		if (now.level() == Level.RAID10) {
			checkRaid10();
		}
		if (now.level() != Level.RAID0 && target.memberSectors() % chunk != 0) {
			long rounded = target.memberSectors() / chunk * chunk;
			throw new NoWay("The new chunk does not divide the " + target.memberSectors() / 2 + " KiB that are used of each member. With the file system made smaller before, mdadm --grow "
					+ target.device() + " --size " + rounded / 2 + "K makes it fit.");
		}
		grow(new Change.ToChunk(chunk), new Shape(now.level(), now.layout(), chunk, now.raidDisks()), true);
	}

	/** Spares that are there are taken first; the others are added, as many as are named. */
	private void needSpares(int count) throws NoWay {
		for (; spares < count; spares++) {
			step(MemberCommands.add(target.device(), join(1).getFirst()), now, new Interruption.Repeat());
		}
		spares -= count;
	}

	private List<String> join(int count) throws NoWay {
		int missing = joined + count - wanted.join().size();
		if (missing > 0) {
			throw new NoWay(missing + (missing == 1 ? " more device is" : " more devices are") + " needed.");
		}
		List<String> joining = wanted.join().subList(joined, joined + count);
		joined += count;
		devices.addAll(joining);
		return joining;
	}

	private void grow(Change change, Shape after, boolean moves) {
		boolean more = change instanceof Change.RaidDevices && after.raidDisks() > now.raidDisks();
		// new members hold the backup themselves, and raid10 moves where its data begin
		Optional<String> backup = moves && !more && now.level() != Level.RAID10 ? Optional.of(wanted.backupFile()) : Optional.empty();
		step(GrowCommands.grow(target.device(), change, backup), after, moves ? interrupted(backup, !more) : new Interruption.Repeat());
	}

	private Interruption interrupted(Optional<String> backup, boolean inPlace) {
		List<String> options = backup.map(file -> List.of("--backup-file", file)).orElse(List.of());
		return new Interruption.Resume(ArrayCommands.assemble(target.device(), options, devices), GrowCommands.goOn(target.device(), backup), inPlace);
	}

	/** Levels without spares take new members with the change itself. */
	private void growAndJoin(Change change, Shape after, int count) throws NoWay {
		MdCommand grow = GrowCommands.growWith(target.device(), change, join(count));
		step(grow, after, interrupted(Optional.empty(), false));
	}

	private void addBehind(Shape after, int count) throws NoWay {
		step(GrowCommands.addToLinear(target.device(), join(count)), after, new Interruption.Repeat());
	}

	private void step(MdCommand command, Shape after, Interruption interrupted) {
		steps.add(new ReshapeStep(command, after, interrupted));
		now = after;
	}
}
