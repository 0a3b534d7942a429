// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.config;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Reads configuration files for one host: of each keyword the first value that applies counts. It executes nothing: a
 * {@code Match exec} block is passed over, and noted.
 */
final class ConfigReader {

	static final int MAX_FILE_BYTES = 1 << 20;
	static final int MAX_INCLUDE_DEPTH = 16;
	static final int MAX_FILES = 256;

	/** Keywords of which every value counts, in order. */
	private static final List<String> ACCUMULATED = List.of("identityfile", "certificatefile");

	private final SshEnvironment environment;
	private final MatchContext context;
	private final Consumer<String> notes;
	private final Map<String, List<String>> values = new HashMap<>();
	private final List<String> aliases = new ArrayList<>();
	private int files;

	/** @param notes told of what was passed over */
	ConfigReader(SshEnvironment environment, MatchContext context, Consumer<String> notes) {
		this.environment = environment;
		this.context = context;
		this.notes = notes;
	}

	Map<String, List<String>> values() {
		return Collections.unmodifiableMap(values);
	}

	/** Words of Host lines without patterns, in file order, in every file that was read. */
	List<String> aliases() {
		return List.copyOf(aliases);
	}

	/** Missing files are no error, as with OpenSSH. */
	void read(Path file) {
		read(file, 0, true);
	}

	private void read(Path file, int depth, boolean outerApplies) {
		if (depth > MAX_INCLUDE_DEPTH || ++files > MAX_FILES) {
			notes.accept(file + ": not read, too many files are included");
			return;
		}
		String text = text(file);
		if (text == null) {
			return;
		}
		boolean applies = outerApplies;
		for (String each : (Iterable<String>) text.lines()::iterator) {
			ConfigLine line = ConfigLine.parse(each);
			if (line == null) {
				continue;
			}
			switch (line.keyword()) {
			case "host" -> applies = host(line) && outerApplies;
			case "match" -> applies = context.matches(line, values, note -> notes.accept(file + ": " + note)) && outerApplies;
			case "include" -> include(file, line, depth, applies);
			default -> {
				if (applies) {
					keep(line);
				}
			}
			}
		}
	}

	private boolean host(ConfigLine line) {
		for (String word : line.arguments()) {
			if (word.chars().noneMatch(c -> "*?!".indexOf(c) >= 0) && !aliases.contains(word)) {
				aliases.add(word);
			}
		}
		return PatternList.matches(line.arguments(), context.alias());
	}

	private void keep(ConfigLine line) {
		if (ACCUMULATED.contains(line.keyword())) {
			values.computeIfAbsent(line.keyword(), k -> new ArrayList<>()).add(line.argument());
		} else {
			values.putIfAbsent(line.keyword(), line.arguments());
		}
	}

	/** Read even where it does not apply, for the aliases in it. */
	private void include(Path from, ConfigLine line, int depth, boolean applies) {
		for (String argument : line.arguments()) {
			for (Path file : includedBy(from, argument)) {
				read(file, depth + 1, applies);
			}
		}
	}

	/** Relative paths start at the user's {@code ~/.ssh}, or at the system's folder for the system's file. */
	private List<Path> includedBy(Path from, String argument) {
		try {
			Path base = from.startsWith(environment.systemConfig().toAbsolutePath().getParent()) ? from.getParent() : environment.sshFolder();
			Path pattern = argument.startsWith("~/") ? environment.home().resolve(argument.substring(2)) : base.resolve(argument);
			Path folder = pattern.getParent();
			String name = String.valueOf(pattern.getFileName());
			if (name.chars().noneMatch(c -> "*?[".indexOf(c) >= 0)) {
				return List.of(pattern);
			}
			var found = new ArrayList<Path>();
			try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, name)) {
				entries.forEach(found::add);
			}
			Collections.sort(found);
			return found;
		} catch (IOException | RuntimeException e) {
			notes.accept(from + ": Include " + argument + ": " + e.getMessage());
			return List.of();
		}
	}

	private @Nullable String text(Path file) {
		try {
			if (!Files.isRegularFile(file)) {
				return null;
			}
			if (Files.size(file) > MAX_FILE_BYTES) {
				notes.accept(file + ": not read, larger than " + MAX_FILE_BYTES + " bytes");
				return null;
			}
			return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
		} catch (IOException e) {
			notes.accept(file + ": cannot be read: " + e.getMessage());
			return null;
		}
	}
}
