// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.raid;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.facts.HostProbe;
import org.drivebay.host.facts.HostReader;
import org.drivebay.host.raid.ApplyOutcome.Failure;
import org.drivebay.host.raid.ApplyPreview.TakenDevice;
import org.drivebay.md.command.ArrayPlan;
import org.drivebay.md.command.CreateCommand;
import org.drivebay.md.command.MdCommand;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/**
 * Makes planned arrays on a host: {@link #prepare}, show the {@link #preview()}, ask, {@link #run}. Blocks; an interrupt ends it. What
 * was made stays made: the outcome says what.
 */
public final class RaidApply {

	private static final Duration CREATE_LIMIT = Duration.ofMinutes(5);

	private final RemoteHost remote;
	private final List<ArrayPlan> plans;
	private final ApplyPreview preview;

	private RaidApply(RemoteHost remote, List<ArrayPlan> plans, ApplyPreview preview) {
		this.remote = remote;
		this.plans = plans;
		this.preview = preview;
	}

	/** Told of each step, on the caller's thread. */
	public interface Progress {

		/** @param step one line, before it begins */
		void begins(int number, int of, String step);
	}

	/**
	 * Looks at the host; changes nothing.
	 *
	 * @param plans   in the order in which they are made; a later one may take an earlier one's array as a member
	 * @param serials that devices must have, by their paths, since kernel names move when a host boots; devices that are not here are known by their paths alone
	 */
	public static RaidApply prepare(RemoteHost remote, List<ArrayPlan> plans, Map<String, String> serials)
			throws RemoteException, InterruptedException {
		HostFacts facts = HostReader.read(remote.fetch(HostProbe.first()));
		List<String> devices = plans.stream().flatMap(plan -> Stream.concat(plan.devices().stream(), Stream.of(plan.device()))).distinct().toList();
		return new RaidApply(remote, List.copyOf(plans), new ApplyChecks(facts, DeviceLook.at(remote, devices), serials).preview(plans));
	}

	public ApplyPreview preview() {
		return preview;
	}

	/**
	 * Runs the commands, and verifies each array by its superblocks and sysfs before the next.
	 *
	 * @param typed for each device of {@link ApplyPreview#toConfirm()} what was typed for it
	 * @throws IllegalStateException    if the preview has blockers
	 * @throws IllegalArgumentException if a device that holds something was not confirmed by its serial number or name
	 */
	public ApplyOutcome run(Map<String, String> typed, Progress progress) {
		if (!preview.blockers().isEmpty()) {
			throw new IllegalStateException(preview.blockers().getFirst());
		}
		checkConfirmed(typed);
		var done = new ArrayList<MdCommand>();
		for (ArrayPlan plan : plans) {
			MdCommand command = CreateCommand.of(plan);
			Optional<ApplyOutcome> failed;
			try {
				failed = make(plan, command, done, progress);
			} catch (InterruptedException e) {
				Thread.currentThread().interrupt();
				return failed(done, command, "cancelled", plan.device() + " may have been made, in whole or in part: look with mdadm --detail.");
			}
			if (failed.isPresent()) {
				return failed.get();
			}
			done.add(command);
		}
		return new ApplyOutcome(done, Optional.empty(), List.of(), List.of());
	}

	/** @return the outcome if it ends here */
	private Optional<ApplyOutcome> make(ArrayPlan plan, MdCommand command, List<MdCommand> done, Progress progress) throws InterruptedException {
		int number = 2 * done.size() + 1;
		progress.begins(number, 2 * plans.size(), "make " + plan.device());
		Optional<String> refused = execute(command);
		if (refused.isPresent()) {
			return Optional.of(failed(done, command, refused.get(), "Some of " + String.join(", ", plan.devices())
					+ " may have got a superblock: look with mdadm --examine, take it away with mdadm --zero-superblock."));
		}
		progress.begins(number + 1, 2 * plans.size(), "verify " + plan.device());
		List<Comparison> differences = ArrayCheck.differences(ArrayCheck.compare(remote, plan));
		return differences.isEmpty() ? Optional.empty() : Optional.of(failed(done, command, Comparison.text(differences),
				plan.device() + " runs, but not as planned: mdadm --stop " + plan.device() + " ends it."));
	}

	private void checkConfirmed(Map<String, String> typed) {
		for (TakenDevice device : preview.toConfirm()) {
			if (!device.word().equals(typed.get(device.device()))) {
				throw new IllegalArgumentException(device.device() + " holds something and was not confirmed by typing " + device.word());
			}
		}
	}

	private ApplyOutcome failed(List<MdCommand> done, MdCommand command, String reason, String leftOver) {
		List<MdCommand> notDone = preview.commands().subList(done.size() + 1, preview.commands().size());
		return new ApplyOutcome(done, Optional.of(new Failure(command, reason)), List.of(leftOver), notDone);
	}

	/** @return why it failed */
	private Optional<String> execute(MdCommand command) throws InterruptedException {
		try {
			CommandResult result = remote.run(Command.of(command.words().toArray(String[]::new)).withTimeout(CREATE_LIMIT));
			String said = result.errorText().strip();
			return result.ok() ? Optional.empty() : Optional.of(said.isEmpty() ? "exit status " + result.exitStatus() : said);
		} catch (RemoteException e) {
			return Optional.of(e.getMessage() + " (whether the command ran to its end is unknown)");
		}
	}
}
