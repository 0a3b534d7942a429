// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.drivebay.internal.host.HostsJson;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The file that keeps the known hosts: {@code $XDG_CONFIG_HOME/drivebay/hosts.json}, without secrets. It is replaced as a whole, and a broken one
 * is put aside, never overwritten.
 */
public final class HostStore {

	private static final long MAX_BYTES = 1 << 20;

	private final Path file;

	public HostStore(Path file) {
		this.file = file;
	}

	/** {@code $XDG_CONFIG_HOME/drivebay/hosts.json}, where that is {@code ~/.config} unless set. */
	public static Path defaultFile() {
		String config = System.getenv("XDG_CONFIG_HOME");
		Path base = config == null || !config.startsWith("/") ? Path.of(System.getProperty("user.home"), ".config") : Path.of(config);
		return base.resolve("drivebay").resolve("hosts.json");
	}

	public Path file() {
		return file;
	}

	/**
	 * What could be loaded.
	 *
	 * @param problem what was wrong with the file and where it is now, for the user; null if nothing was
	 */
	public record Loaded(List<HostDefinition> hosts, @Nullable String problem) {
		public Loaded {
			hosts = List.copyOf(hosts);
		}
	}

	/** Never fails: a file that cannot be used gives no hosts and a problem. */
	public Loaded load() {
		try {
			if (Files.size(file) > MAX_BYTES) {
				return broken("it is larger than " + MAX_BYTES + " bytes");
			}
			return new Loaded(HostsJson.parse(Files.readString(file)), null);
		} catch (NoSuchFileException e) {
			return new Loaded(List.of(), null);
		} catch (IllegalArgumentException | CharacterCodingException e) {
			return broken(String.valueOf(e.getMessage()));
		} catch (IOException e) {
			return new Loaded(List.of(), file + " cannot be read: " + e.getMessage());
		}
	}

	public void save(List<HostDefinition> hosts) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		if (folder == null) {
			throw new IOException(file + " has no folder");
		}
		Files.createDirectories(folder);
		Path part = Files.createTempFile(folder, "hosts", ".part");
		try {
			Files.writeString(part, HostsJson.print(hosts));
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} finally {
			Files.deleteIfExists(part);
		}
	}

	private Loaded broken(String reason) {
		for (int i = 1; i < 1000; i++) {
			Path aside = file.resolveSibling(file.getFileName() + ".broken" + (i == 1 ? "" : "-" + i));
			if (!Files.exists(aside)) {
				try {
					Files.move(file, aside);
					return new Loaded(List.of(), "The list of hosts in " + file + " is broken: " + reason + ". It was put aside as " + aside + ".");
				} catch (IOException e) {
					break;
				}
			}
		}
		return new Loaded(List.of(), "The list of hosts in " + file + " is broken: " + reason + ". It could not be put aside; the next change replaces it.");
	}
}
