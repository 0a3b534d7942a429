// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.hostkeys;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.drivebay.internal.remote.jsch.config.ResolvedHost.KnownHostsSettings;
import org.drivebay.internal.remote.jsch.hostkeys.KnownHostsLine.Marker;

/** The known_hosts files that count for one host, read anew for each connection. */
final class KnownHosts {

	static final int MAX_FILE_BYTES = 16 << 20;
	private static final int SALT_BYTES = 20;

	private final KnownHostsSettings settings;
	private final String name;
	private final List<KnownHostsLine> lines = new ArrayList<>();

	/** @param name as {@link KnownHostsLine#isFor} takes it */
	KnownHosts(KnownHostsSettings settings, String name) throws IOException {
		this.settings = settings;
		this.name = name;
		for (List<Path> files : List.of(settings.userFiles(), settings.globalFiles())) {
			for (Path file : files) {
				read(file);
			}
		}
	}

	/** The name under which OpenSSH keeps a host. */
	static String name(String host, int port) {
		return port == 22 ? host : "[" + host + "]:" + port;
	}

	private void read(Path file) throws IOException {
		if (!Files.isRegularFile(file)) {
			return;
		}
		if (Files.size(file) > MAX_FILE_BYTES) {
			throw new IOException(file + " is larger than " + MAX_FILE_BYTES + " bytes");
		}
		// no charset error is possible: comments may hold anything
		new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lines().map(KnownHostsLine::parse).forEach(line -> {
			if (line != null && line.isFor(name)) {
				lines.add(line);
			}
		});
	}

	boolean isRevoked(byte[] key) {
		return lines.stream().anyMatch(line -> line.marker() == Marker.REVOKED && line.holds(key));
	}

	boolean isKnown(byte[] key) {
		return lines.stream().anyMatch(line -> line.marker() == Marker.NONE && line.holds(key));
	}

	/** Keys that this host should have shown: those of types that we could have asked for. */
	List<byte[]> keys() {
		return lines.stream().filter(line -> line.marker() == Marker.NONE && HostKeys.isSupported(line.type())).map(KnownHostsLine::key).toList();
	}

	Set<String> types() {
		return keys().stream().map(HostKeys::type).collect(Collectors.toSet());
	}

	boolean hasAuthority() {
		return lines.stream().anyMatch(line -> line.marker() == Marker.CERT_AUTHORITY);
	}

	/** Appends to the user's first file, in one write under a lock, so that no line of another program is torn. */
	void remember(byte[] key) throws IOException {
		if (settings.userFiles().isEmpty()) {
			throw new IOException("the ssh configuration names no UserKnownHostsFile");
		}
		Path file = settings.userFiles().getFirst();
		createPrivately(file);
		byte[] salt = new byte[SALT_BYTES];
		new SecureRandom().nextBytes(salt);
		String hosts = settings.hash() ? KnownHostsLine.hashed(salt, name) : name;
		String line = hosts + " " + HostKeys.type(key) + " " + Base64.getEncoder().encodeToString(key) + "\n";
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE); FileLock lock = channel.lock()) {
			String text = endsInsideLine(channel) ? "\n" + line : line;
			ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
			channel.write(bytes, channel.size());
			if (bytes.hasRemaining()) {
				throw new IOException(file + ": no space left");
			}
		}
	}

	private static boolean endsInsideLine(FileChannel channel) throws IOException {
		ByteBuffer last = ByteBuffer.allocate(1);
		return channel.size() > 0 && channel.read(last, channel.size() - 1) == 1 && last.get(0) != '\n';
	}

	private static void createPrivately(Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
		if (folder != null && !Files.isDirectory(folder)) {
			Files.createDirectories(folder.getParent());
			create(folder, true, posix);
		}
		if (!Files.exists(file)) {
			create(file, false, posix);
		}
	}

	private static void create(Path path, boolean folder, boolean posix) throws IOException {
		var attributes = posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(folder ? "rwx------" : "rw-------")) }
				: new FileAttribute<?>[0];
		try {
			if (folder) {
				Files.createDirectory(path, attributes);
			} else {
				Files.createFile(path, attributes);
			}
		} catch (FileAlreadyExistsException e) {
			// another program was faster, which is as good
		}
	}
}
