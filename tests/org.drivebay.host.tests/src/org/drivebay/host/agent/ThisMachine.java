// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.FileEntry;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.WatchListener;

/** The machine of the tests as a host: a real shell and real files in a home of its own, and no SSH. */
final class ThisMachine implements RemoteHost {

	/** What {@link #fetch} answers, so that a test sees that it was asked. */
	static final SortedMap<String, Fetched> PLAIN = new TreeMap<>(java.util.Map.of("/plain", new Fetched.Link("shell")));

	private final Path home;
	private LinkState state = new LinkState.Connected(Instant.now(), "none");
	private UnaryOperator<byte[]> damage = UnaryOperator.identity();
	private boolean executable = true;
	private boolean sftp = true;
	private int uploads;
	private final List<String> plainWrites = new ArrayList<>();

	ThisMachine(Path home) {
		this.home = home;
	}

	int uploads() {
		return uploads;
	}

	/** What was written without the agent: path, a space, the value. Nothing comes of it. */
	List<String> plainWrites() {
		return plainWrites;
	}

	/** What is uploaded arrives so. */
	void damage(UnaryOperator<byte[]> how) {
		damage = how;
	}

	/** As on a file system that is mounted noexec. */
	void forbidExecution() {
		executable = false;
	}

	void withoutSftp() {
		sftp = false;
	}

	void connectAnew() {
		state = new LinkState.Connected(Instant.now().plusSeconds(1), "none");
	}

	@Override
	public HostSpec spec() {
		return HostSpec.parse("here");
	}

	@Override
	public LinkState state() {
		return state;
	}

	private Process start(Command command) {
		var builder = new ProcessBuilder("/bin/sh", "-c", command.line());
		builder.environment().put("HOME", home.toString());
		builder.environment().remove("XDG_CACHE_HOME");
		try {
			return builder.start();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public CommandResult run(Command command) throws InterruptedException {
		Process process = start(command);
		try (OutputStream input = process.getOutputStream()) {
			input.write(command.input());
		} catch (IOException e) {
			// it need not read it
		}
		try {
			byte[] output = process.getInputStream().readAllBytes();
			byte[] error = process.getErrorStream().readAllBytes();
			return new CommandResult(process.waitFor(), null, output, error, Duration.ZERO);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public CommandStream stream(Command command) {
		Process process = start(command);
		return new CommandStream() {
			@Override
			public OutputStream input() {
				return process.getOutputStream();
			}

			@Override
			public InputStream output() {
				return process.getInputStream();
			}

			@Override
			public InputStream error() {
				return process.getErrorStream();
			}

			@Override
			public int waitFor() throws InterruptedException {
				return process.waitFor();
			}

			@Override
			public void close() {
				process.destroy();
				try {
					process.waitFor(10, TimeUnit.SECONDS);
				} catch (InterruptedException e) {
					Thread.currentThread().interrupt();
				}
			}
		};
	}

	@Override
	public void upload(String path, byte[] content, int mode) throws RemoteException {
		if (!sftp) {
			throw new FileFailed(path, "the server offers no SFTP");
		}
		uploads++;
		try {
			Path file = Files.write(Path.of(path), damage.apply(content));
			Files.setPosixFilePermissions(file, executable
					? java.util.Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE)
					: java.util.Set.of(PosixFilePermission.OWNER_READ));
		} catch (IOException e) {
			throw new FileFailed(path, e.toString());
		}
	}

	@Override
	public FetchResult fetch(FetchRequest request) {
		return new FetchResult(PLAIN, Duration.ZERO);
	}

	@Override
	public Subscription watch(FetchRequest request, Duration interval, WatchListener listener) {
		listener.changed(PLAIN, java.util.Set.of());
		return () -> {
		};
	}

	@Override
	public Subscription onState(Consumer<LinkState> listener) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void connect() {
		throw new UnsupportedOperationException();
	}

	@Override
	public void disconnect() {
		throw new UnsupportedOperationException();
	}

	@Override
	public byte[] read(String path, int maxBytes) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void write(String path, byte[] content) {
		plainWrites.add(path + " " + new String(content, StandardCharsets.UTF_8));
	}

	@Override
	public List<FileEntry> list(String directory) {
		throw new UnsupportedOperationException();
	}

	@Override
	public FileEntry stat(String path) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void close() {
		// nothing is open
	}
}
