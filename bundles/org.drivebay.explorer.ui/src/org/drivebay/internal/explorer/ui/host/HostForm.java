// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.explorer.ui.host;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

import org.drivebay.host.HostDefinition;
import org.drivebay.remote.HostSpec;
import org.eclipse.jdt.annotation.Nullable;

/**
 * What is typed in the host dialog, as text, and what is wrong with it.
 *
 * @param name     empty: taken from the address
 * @param port     empty: as configured
 * @param interval in seconds
 */
public record HostForm(String name, String address, String user, String port, String identityFile, String interval, boolean autoConnect) {

	private static final double SHORTEST_SECONDS = 0.5;
	private static final double LONGEST_SECONDS = 3600;

	/** For a new host. */
	public static HostForm empty(String address) {
		return empty(address, "2");
	}

	/** @param interval in seconds, as the user prefers it */
	public static HostForm empty(String address, String interval) {
		return new HostForm("", address, "", "", "", interval, true);
	}

	public static HostForm of(HostDefinition definition) {
		HostSpec spec = definition.spec();
		Path identity = spec.identityFile();
		String user = spec.user();
		double seconds = definition.interval().toMillis() / 1000.0;
		String interval = seconds == Math.rint(seconds) ? String.valueOf((long) seconds) : String.valueOf(seconds);
		return new HostForm(definition.name(), spec.name(), user == null ? "" : user, spec.port() == 0 ? "" : String.valueOf(spec.port()),
				identity == null ? "" : identity.toString(), interval, definition.autoConnect());
	}

	public String effectiveName() {
		return name.isBlank() ? address.strip() : name.strip();
	}

	/**
	 * The first thing that is wrong, as a sentence, or null. Looks whether the identity file is there, so it is not for every key typed.
	 *
	 * @param taken names of other hosts
	 */
	public @Nullable String problem(Set<String> taken) {
		if (address.isBlank()) {
			return "Type the host's address: a name, an IP address, or an alias of your ssh configuration.";
		}
		if (taken.stream().anyMatch(other -> other.equalsIgnoreCase(effectiveName()))) {
			return "There is already a host named “" + effectiveName() + "”. Give this one another name.";
		}
		String problem = portProblem();
		if (problem == null) {
			problem = intervalProblem();
		}
		return problem == null ? specProblem() : problem;
	}

	private @Nullable String portProblem() {
		if (port.isBlank()) {
			return null;
		}
		boolean valid = port.strip().matches("[0-9]{1,5}") && Integer.parseInt(port.strip()) >= 1 && Integer.parseInt(port.strip()) <= 65535;
		return valid ? null : "The port is a number from 1 to 65535; leave it empty for the configured one.";
	}

	private @Nullable String intervalProblem() {
		Double seconds = seconds();
		return seconds != null && seconds >= SHORTEST_SECONDS && seconds <= LONGEST_SECONDS ? null
				: "The refresh interval is a number of seconds from 0.5 to 3600.";
	}

	private @Nullable String specProblem() {
		try {
			HostSpec spec = spec(null);
			Path identity = spec.identityFile();
			return identity == null || Files.isRegularFile(identity) ? null : "There is no identity file " + identity + ".";
		} catch (InvalidPathException e) {
			return "The identity file's path is not valid.";
		} catch (IllegalArgumentException e) {
			return "The address is " + e.getMessage() + ".";
		}
	}

	/** @throws IllegalArgumentException if {@link #problem} has something to say */
	public HostDefinition definition(@Nullable HostDefinition before) {
		Double seconds = seconds();
		if (seconds == null) {
			throw new IllegalArgumentException("no interval: " + interval);
		}
		return new HostDefinition(effectiveName(), spec(before), Duration.ofMillis(Math.round(seconds * 1000)), autoConnect);
	}

	/** The address may be {@code user@host:port}; the fields for user and port win over it. */
	private HostSpec spec(@Nullable HostDefinition before) {
		HostSpec typed = HostSpec.parse(address);
		String home = System.getProperty("user.home", "");
		String file = identityFile.strip();
		Path identity = file.isEmpty() ? null : Path.of(file.startsWith("~/") ? home + file.substring(1) : file);
		return new HostSpec(typed.name(), user.isBlank() ? typed.user() : user.strip(),
				port.isBlank() ? typed.port() : Integer.parseInt(port.strip()), identity, before == null ? null : before.spec().configFile());
	}

	private @Nullable Double seconds() {
		try {
			return Double.valueOf(interval.strip().toLowerCase(Locale.ROOT).replace(',', '.'));
		} catch (NumberFormatException e) {
			return null;
		}
	}
}
