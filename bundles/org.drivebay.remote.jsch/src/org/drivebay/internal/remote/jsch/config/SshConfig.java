// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.drivebay.internal.remote.jsch.config.ResolvedHost.KnownHostsSettings;
import org.drivebay.remote.HostSpec;
import org.eclipse.jdt.annotation.Nullable;

/** Applies {@code ~/.ssh/config} and the system's ssh_config to a host. Reads the files anew each time: they are small. */
public final class SshConfig {

	/** Half of OpenSSH's usual patience, so that a half-open link is noticed within 15 s. */
	private static final Duration ALIVE_INTERVAL = Duration.ofSeconds(5);
	private static final int ALIVE_COUNT_MAX = 2;
	private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
	private static final int MAX_HOPS = 8;
	private static final List<String> DEFAULT_KEYS = List.of("id_ed25519", "id_ecdsa", "id_rsa");

	private final SshEnvironment environment;
	private final Consumer<String> notes;

	/** @param notes told, as one line each, of what in the files was passed over */
	public SshConfig(SshEnvironment environment, Consumer<String> notes) {
		this.environment = environment;
		this.notes = notes;
	}

	public List<String> aliases() {
		var reader = new ConfigReader(environment, new MatchContext("", null, environment.user()), notes);
		reader.read(environment.sshFolder().resolve("config"));
		return reader.aliases();
	}

	/**
	 * The hosts to connect to, one through the other; the last one is the one that was asked for.
	 *
	 * @throws IllegalArgumentException with a message for the user if the configuration makes no sense
	 */
	public List<ResolvedHost> route(HostSpec spec) {
		var route = new ArrayList<ResolvedHost>();
		addRoute(spec, true, route, 0);
		return List.copyOf(route);
	}

	private void addRoute(HostSpec spec, boolean followJumps, List<ResolvedHost> route, int depth) {
		ResolvedHost host = resolve(spec);
		if (depth > MAX_HOPS || route.size() > MAX_HOPS) {
			throw new IllegalArgumentException(spec.name() + ": ProxyJump goes through more than " + MAX_HOPS + " hosts, or in a circle");
		}
		if (followJumps) {
			for (int i = 0; i < host.jumps().size(); i++) {
				HostSpec jump = HostSpec.parse(host.jumps().get(i));
				// only the first hop's own ProxyJump counts: the others are reached through the one before
				addRoute(new HostSpec(jump.name(), jump.user(), jump.port(), null, spec.configFile()), i == 0, route, depth + 1);
			}
		}
		route.add(host);
	}

	/** One host alone. */
	public ResolvedHost resolve(HostSpec spec) {
		var reader = new ConfigReader(environment, new MatchContext(spec.name(), spec.user(), environment.user()), notes);
		Path own = spec.configFile();
		reader.read(own != null ? own : environment.sshFolder().resolve("config"));
		if (own == null) {
			reader.read(environment.systemConfig());
		}
		var values = new Values(reader.values());
		String hostName = Tokens.expand(values.text("hostname", spec.name()), Map.of('h', spec.name())).toLowerCase(Locale.ROOT);
		int port = spec.port() != 0 ? spec.port() : values.number("port", 22, 1, 65535);
		String login = spec.user();
		String user = login != null ? login : values.text("user", environment.user());
		var tokens = Map.of('h', hostName, 'n', spec.name(), 'p', String.valueOf(port), 'r', user, 'u', environment.user(), 'd',
				environment.home().toString());
		String jump = values.text("proxyjump", "none");
		String command = values.text("proxycommand", "none");
		boolean jumps = !jump.equalsIgnoreCase("none");
		return new ResolvedHost(spec.name(), hostName, port, user, identityFiles(spec, values, tokens), values.flag("identitiesonly"),
				agent(values, tokens), jumps ? jumps(jump) : List.of(), connectTimeout(values),
				values.seconds("serveraliveinterval", preferred("drivebay.ssh.aliveInterval", ALIVE_INTERVAL)), values.number("serveralivecountmax", ALIVE_COUNT_MAX, 1, 1000),
				knownHosts(values, tokens), jumps || command.equalsIgnoreCase("none") ? null : command);
	}

	/** Zero is the system's own timeout for OpenSSH; minutes are too long for somebody who looks at a window. */
	private static Duration connectTimeout(Values values) {
		Duration configured = values.seconds("connecttimeout", Duration.ZERO);
		return configured.isZero() ? preferred("drivebay.ssh.connectTimeout", CONNECT_TIMEOUT) : configured;
	}

	/** What the user prefers where the configuration says nothing: a system property, in seconds. */
	private static Duration preferred(String property, Duration otherwise) {
		int seconds = Integer.getInteger(property, 0);
		return seconds > 0 ? Duration.ofSeconds(seconds) : otherwise;
	}

	private static List<String> jumps(String text) {
		return List.of(text.split(",")).stream().map(each -> each.startsWith("ssh://") ? each.substring("ssh://".length()) : each).toList();
	}

	private List<Path> identityFiles(HostSpec spec, Values values, Map<Character, String> tokens) {
		var files = new ArrayList<Path>();
		Path first = spec.identityFile();
		if (first != null) {
			files.add(first);
		}
		List<String> configured = values.all("identityfile");
		if (configured.isEmpty() && files.isEmpty()) {
			DEFAULT_KEYS.forEach(name -> files.add(environment.sshFolder().resolve(name)));
		}
		configured.stream().filter(name -> !name.equalsIgnoreCase("none")).map(name -> path(name, tokens)).filter(file -> !files.contains(file))
				.forEach(files::add);
		return files;
	}

	private @Nullable Path agent(Values values, Map<Character, String> tokens) {
		String name = values.text("identityagent", "SSH_AUTH_SOCK");
		return switch (name) {
		case "SSH_AUTH_SOCK" -> environment.agentSocket();
		case "none" -> null;
		default -> {
			String fromVariable = name.startsWith("$") ? System.getenv(name.substring(1)) : null;
			yield name.startsWith("$") ? fromVariable == null ? null : Path.of(fromVariable) : path(name, tokens);
		}
		};
	}

	private KnownHostsSettings knownHosts(Values values, Map<Character, String> tokens) {
		List<String> user = values.all("userknownhostsfile");
		List<String> global = values.all("globalknownhostsfile");
		List<Path> userFiles = user.isEmpty() ? List.of(environment.sshFolder().resolve("known_hosts"), environment.sshFolder().resolve("known_hosts2"))
				: paths(user, tokens);
		List<Path> globalFiles = global.isEmpty() ? environment.globalKnownHosts() : paths(global, tokens);
		String alias = values.text("hostkeyalias", "");
		return new KnownHostsSettings(userFiles, globalFiles, alias.isEmpty() ? null : alias.toLowerCase(Locale.ROOT), values.flag("hashknownhosts"));
	}

	private List<Path> paths(List<String> names, Map<Character, String> tokens) {
		return names.stream().filter(name -> !name.equalsIgnoreCase("none")).map(name -> path(name, tokens)).toList();
	}

	private Path path(String name, Map<Character, String> tokens) {
		String expanded = Tokens.expand(name, tokens);
		try {
			if (expanded.equals("~") || expanded.startsWith("~/")) {
				return environment.home().resolve(expanded.substring(Math.min(2, expanded.length())));
			}
			return Path.of(expanded);
		} catch (InvalidPathException e) {
			throw new IllegalArgumentException("the ssh configuration names no file: " + e.getMessage(), e);
		}
	}
}
