// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.drivebay.host.facts.HostProbe;
import org.drivebay.host.facts.HostReader;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.jsch.JschRemoteHosts;

/**
 * One refresh of a whole host, against one {@code ssh HOST cat FILE} for each of its files. Arguments: ssh configuration, alias, rounds, and how
 * many of the files the peers read (their time is scaled to all; 0 leaves the peers out).
 */
public final class RefreshBench {

	private record Round(double wall, double host) {
		double beyond() {
			return wall - host;
		}
	}

	private static final Prompter NOBODY = new Prompter() {
		@Override
		public KeyAnswer unknownHostKey(HostKey key) {
			return KeyAnswer.REFUSE;
		}

		@Override
		public void changedHostKey(HostKey offered, List<HostKey> known) {
			System.err.println("the host's key has changed");
		}

		@Override
		public Optional<List<String>> secrets(SecretRequest request) {
			return Optional.empty();
		}
	};

	public static void main(String[] args) throws Exception {
		Path config = Path.of(args[0]);
		int rounds = Integer.parseInt(args[2]);
		var channels = new AtomicInteger();
		var spec = HostSpec.parse(args[1]).withConfigFile(config);
		List<String> files;
		double refresh;
		try (RemoteHost host = new JschRemoteHosts().host(spec, NOBODY, entry -> channels.incrementAndGet())) {
			host.connect();
			System.out.printf("%-34s %6s %8s %9s %9s %9s %9s%n", "", "files", "channels", "wall ms", "host ms", "beyond ms", "worst ms");
			measure("first refresh (everything)", host, HostProbe.first(), rounds, channels);
			refresh = measure("refresh (what may change)", host, HostProbe.live(), rounds, channels);
			files = files(host.fetch(HostProbe.live()));
		}
		int sample = Math.min(Integer.parseInt(args[3]), files.size());
		if (sample > 0) {
			peers(config, args[1], files, sample, refresh);
		}
	}

	/** Prints medians, and the worst time beyond the host's own. @return the median wall time in milliseconds */
	private static double measure(String name, RemoteHost host, FetchRequest request, int rounds, AtomicInteger channels) throws Exception {
		int count = 0;
		for (int i = 0; i < 3; i++) {
			count = host.fetch(request).entries().size();
		}
		channels.set(0);
		var all = new ArrayList<Round>();
		for (int i = 0; i < rounds; i++) {
			long began = System.nanoTime();
			FetchResult result = host.fetch(request);
			HostReader.read(result);
			all.add(new Round((System.nanoTime() - began) / 1e6, result.hostTime().toNanos() / 1e6));
		}
		List<Double> beyond = all.stream().map(Round::beyond).sorted().toList();
		double wall = median(all.stream().map(Round::wall).toList());
		System.out.printf(Locale.ROOT, "%-34s %6d %8.1f %9.0f %9.0f %9.0f %9.0f%n", name, count, channels.get() / (double) rounds, wall,
				median(all.stream().map(Round::host).toList()), median(beyond), beyond.getLast());
		return wall;
	}

	private static double median(List<Double> values) {
		var sorted = new ArrayList<>(values);
		Collections.sort(sorted);
		return sorted.get(sorted.size() / 2);
	}

	private static List<String> files(FetchResult result) {
		return result.entries().entrySet().stream().filter(entry -> !(entry.getValue() instanceof Fetched.Link)).map(java.util.Map.Entry::getKey).toList();
	}

	/** As a shell script would do it, with a connection each, and over one connection that ssh keeps open. */
	private static void peers(Path config, String alias, List<String> files, int sample, double refresh) throws Exception {
		var chosen = new ArrayList<String>();
		for (int i = 0; i < sample; i++) {
			chosen.add(files.get((int) ((long) i * files.size() / sample)));
		}
		peer("ssh HOST cat FILE", List.of(), config, alias, chosen, files.size(), refresh);
		Path socket = Path.of(System.getProperty("java.io.tmpdir"), "drivebay-bench-" + ProcessHandle.current().pid());
		List<String> shared = List.of("-o", "ControlMaster=auto", "-o", "ControlPath=" + socket, "-o", "ControlPersist=60");
		cat(shared, config, alias, chosen.getFirst());
		try {
			peer("the same, ControlMaster", shared, config, alias, chosen, files.size(), refresh);
		} finally {
			run(List.of("ssh", "-F", config.toString(), "-o", "ControlPath=" + socket, "-O", "exit", alias));
		}
	}

	private static void peer(String name, List<String> options, Path config, String alias, List<String> chosen, int all, double refresh) throws Exception {
		long began = System.nanoTime();
		for (String file : chosen) {
			cat(options, config, alias, file);
		}
		double each = (System.nanoTime() - began) / 1e6 / chosen.size();
		System.out.printf(Locale.ROOT, "%-34s %6d %8d %9.0f   %.0f ms a file over %d files; %.0f times a refresh%n", name, all, all, each * all, each,
				chosen.size(), each * all / refresh);
	}

	private static void cat(List<String> options, Path config, String alias, String file) throws Exception {
		var command = new ArrayList<>(List.of("ssh", "-F", config.toString()));
		command.addAll(options);
		command.addAll(List.of(alias, "cat '" + file + "'"));
		run(command);
	}

	private static void run(List<String> command) throws IOException, InterruptedException {
		Process process = new ProcessBuilder(command).redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD).start();
		if (!process.waitFor(Duration.ofSeconds(60))) {
			process.destroy();
		}
	}
}
