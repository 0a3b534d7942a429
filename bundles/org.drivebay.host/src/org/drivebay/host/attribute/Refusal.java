// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.drivebay.host.MdAttribute;
import org.drivebay.remote.Command;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** Joins the host's error with the array's state and with what the kernel logged meanwhile. */
final class Refusal {

	private static final List<String> CONTEXT = List.of("array_state", "degraded", "level", "sync_action");
	private static final int MAX_LOG_BYTES = 256 << 10;
	private static final Duration LOG_TIMEOUT = Duration.ofSeconds(5);
	/** The uptime first, so that lines can be told to be newer than the write. */
	private static final String LOG_SCRIPT = "cat /proc/uptime; dmesg 2>/dev/null | tail -n 40";

	private final RemoteHost remote;
	private final MdAttribute attribute;
	private final String value;

	Refusal(RemoteHost remote, MdAttribute attribute, String value) {
		this.remote = remote;
		this.attribute = attribute;
		this.value = value;
	}

	/** @param took how long ago the write began */
	String explain(String error, Duration took) throws InterruptedException {
		Map<String, String> state = state();
		String what = attribute.array() + " did not take " + value + " for " + attribute.info().name() + " (" + error + "). ";
		List<String> log = kernelLog(took);
		return what + reason(error.toLowerCase(Locale.ROOT), state) + (log.isEmpty() ? "" : "\nThe kernel says: " + String.join("\n", log));
	}

	private String reason(String error, Map<String, String> state) {
		String action = state.getOrDefault("sync_action", "idle");
		if (error.contains("permission denied") || error.contains("not permitted")) {
			return "Only root may write md's attributes: connect to this host as root.";
		}
		if (error.contains("no such")) {
			return "The array has been stopped, or its level has no such attribute.";
		}
		if (error.contains("busy")) {
			return action.equals("idle") ? "The array is being changed by someone else: try again."
					: "A " + action + " is under way: write idle first, or wait until it is done.";
		}
		if (error.contains("read-only") || state.getOrDefault("array_state", "").startsWith("read")) {
			return "The array is " + state.get("array_state") + ": make it writable first (mdadm --readwrite).";
		}
		if (error.contains("invalid argument")) {
			return invalid(state, action);
		}
		return "Its state: " + state + ".";
	}

	private String invalid(Map<String, String> state, String action) {
		String arrayState = state.getOrDefault("array_state", "unknown");
		if (!attribute.info().name().equals("sync_action")) {
			return "This kernel takes another range of values than the documented one.";
		}
		if (arrayState.equals("inactive") || arrayState.equals("clear")) {
			return "The array is " + arrayState + ": nothing can run before it is started.";
		}
		return switch (value) {
			case "recover" -> "There is nothing to recover: it takes a missing member (degraded is " + state.getOrDefault("degraded", "?")
					+ ") and a spare.";
			case "check", "repair", "resync" -> "A " + value + " needs a level with redundancy that is not doing something else (it is "
					+ state.getOrDefault("level", "?") + ", " + action + ").";
			default -> "The array is " + arrayState + ", " + action + ".";
		};
	}

	private Map<String, String> state() throws InterruptedException {
		String folder = "/sys/block/" + attribute.array() + "/md/";
		var state = new TreeMap<String, String>();
		try {
			remote.fetch(FetchRequest.files(CONTEXT.stream().map(name -> folder + name).toList())).entries().forEach((path, fetched) -> {
				if (fetched instanceof Fetched.Content content) {
					state.put(path.substring(folder.length()), content.text().strip());
				}
			});
		} catch (RemoteException e) {
			state.put("array_state", "unknown");
		}
		return state;
	}

	/** Empty where the user may not read it. */
	private List<String> kernelLog(Duration took) throws InterruptedException {
		try {
			var result = remote.run(Command.script(LOG_SCRIPT, List.of()).withTimeout(LOG_TIMEOUT).withMaxOutput(MAX_LOG_BYTES));
			return KernelLog.since(result.outputText(), took);
		} catch (RemoteException e) {
			return List.of();
		}
	}
}
