// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.NoSuchFileException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.drivebay.remote.RemoteException;

/** Finds the verb, runs it, and turns what went wrong into one line and an exit status. */
public final class CommandLine {

	static final int DONE = 0;
	static final int FAILED = 1;
	static final int USAGE = 2;

	private static final Set<String> PLANNED = Set.of("driver", "firmware", "boot", "report");
	private static final Set<String> HELP = Set.of("--help", "-h", "help");

	private final Context context;
	private final Map<String, Verb> verbs = new LinkedHashMap<>();

	public CommandLine(Context context) {
		this.context = context;
		verbs.put("hosts", new HostsVerb());
		verbs.put("host show", new HostShowVerb());
		verbs.put("host snapshot", new HostSnapshotVerb());
		verbs.put("host remove-agent", new HostRemoveAgentVerb());
		verbs.put("sysfs list", new SysfsListVerb());
		verbs.put("sysfs get", new SysfsGetVerb());
		verbs.put("sysfs set", new SysfsSetVerb());
		verbs.put("sysfs watch", new SysfsWatchVerb());
		verbs.put("raid map", new RaidMapVerb());
		verbs.put("raid failures", new RaidFailuresVerb());
		verbs.put("raid commands", new RaidCommandsVerb());
		verbs.put("raid apply", new RaidApplyVerb());
		verbs.put("md examine", new MdExamineVerb());
		verbs.put("trace record", new TraceRecordVerb());
		verbs.put("trace stats", new TraceStatsVerb());
		verbs.put("trace events", new TraceEventsVerb());
		verbs.put("trace export", new TraceExportVerb());
		verbs.put("harness run", new HarnessRunVerb());
	}

	/** @return the exit status */
	public int run(String... args) {
		List<String> words = List.of(args);
		if (words.isEmpty()) {
			return wrong("which verb?", context.err());
		}
		if (HELP.contains(words.getFirst())) {
			usage(context.out());
			return DONE;
		}
		int length = verbs.containsKey(words.getFirst()) ? 1 : 2;
		String name = String.join(" ", words.subList(0, Math.min(length, words.size())));
		Verb verb = verbs.get(name);
		if (verb == null && (PLANNED.contains(name) || PLANNED.contains(words.getFirst()))) {
			say(name + " is not part of this version");
			return USAGE;
		}
		if (verb == null) {
			return group(words, name);
		}
		List<String> arguments = words.subList(length, words.size());
		if (arguments.contains("--help") || arguments.contains("-h")) {
			context.out().println("usage: drivebay " + name + " " + verb.usage() + "\n\n" + verb.does());
			return DONE;
		}
		return run(name, verb, arguments);
	}

	/** {@code drivebay sysfs}, {@code drivebay sysfs --help} or {@code drivebay sysfs frob}. */
	private int group(List<String> words, String name) {
		boolean known = verbs.keySet().stream().anyMatch(verb -> verb.startsWith(words.getFirst() + " "));
		if (known && words.size() > 1 && HELP.contains(words.get(1))) {
			usage(context.out());
			return DONE;
		}
		return wrong(known && words.size() == 1 ? words.getFirst() + ": which verb?" : "unknown verb '" + name + "'", context.err());
	}

	private int run(String name, Verb verb, List<String> arguments) {
		try {
			verb.run(context, arguments);
			return DONE;
		} catch (UsageException e) {
			say(name + ": " + e.getMessage());
			context.err().println("usage: drivebay " + name + " " + verb.usage());
			return USAGE;
		} catch (FailedException | RemoteException | IllegalArgumentException e) {
			return failed(String.valueOf(e.getMessage()));
		} catch (NoSuchFileException e) {
			return failed(e.getMessage() + ": no such file");
		} catch (IOException e) {
			return failed(e.getClass() == IOException.class || e.getMessage() != null ? String.valueOf(e.getMessage()) : e.toString());
		} catch (InterruptedException e) {
			return failed("interrupted");
		}
	}

	private int failed(String message) {
		context.out().flush();
		say(message);
		return FAILED;
	}

	private int wrong(String message, PrintStream to) {
		say(message);
		usage(to);
		return USAGE;
	}

	private void say(String message) {
		context.err().println("drivebay: " + message);
	}

	private void usage(PrintStream to) {
		to.println("usage:");
		verbs.forEach((name, verb) -> to.println("  drivebay " + name + " " + verb.usage()));
		to.println("\nHOST is a known host, an ssh alias, [user@]host[:port], or the FILE of a snapshot. 'drivebay VERB --help' says more.");
	}
}
