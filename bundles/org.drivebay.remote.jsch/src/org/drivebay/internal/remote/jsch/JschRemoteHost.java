// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import org.drivebay.internal.remote.jsch.config.SshEnvironment;
import org.drivebay.remote.Command;
import org.drivebay.remote.CommandResult;
import org.drivebay.remote.CommandStream;
import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.FetchResult;
import org.drivebay.remote.FileEntry;
import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostLogEntry.Kind;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.LinkState;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;
import org.drivebay.remote.WatchListener;

/** The port's parts on one host. */
public final class JschRemoteHost implements RemoteHost {

	private final HostSpec spec;
	private final Journal journal;
	private final LinkKeeper keeper;
	private final Channels channels;
	private final Commands commands;
	private final Fetcher fetcher;
	private final RemoteFiles files;
	private final Upload upload;

	public JschRemoteHost(SshEnvironment environment, HostSpec spec, Prompter prompter, HostLog log, Timers timers) {
		this.spec = spec;
		journal = new Journal(spec.name(), log);
		keeper = new LinkKeeper(environment, spec, prompter, timers, journal::link);
		channels = new Channels(keeper);
		commands = new Commands(channels);
		fetcher = new Fetcher(commands, journal);
		files = new RemoteFiles(commands, journal);
		upload = new Upload(keeper, journal);
	}

	@Override
	public HostSpec spec() {
		return spec;
	}

	@Override
	public LinkState state() {
		return keeper.flow().get();
	}

	@Override
	public Subscription onState(Consumer<LinkState> listener) {
		return keeper.flow().listen(listener);
	}

	@Override
	public void connect() throws RemoteException, InterruptedException {
		keeper.connect();
	}

	@Override
	public void disconnect() {
		keeper.disconnect();
	}

	@Override
	public CommandResult run(Command command) throws RemoteException, InterruptedException {
		String line = command.line();
		return journal.note(Kind.COMMAND, line, note -> {
			note.sent = command.input().length;
			CommandResult result = commands.run(command, line);
			String signal = result.signal();
			note.received = (long) result.output().length + result.error().length;
			note.outcome = signal != null ? "signal " + signal : "exit " + result.exitStatus();
			note.failed = !result.ok();
			return result;
		});
	}

	@Override
	public CommandStream stream(Command command) throws RemoteException, InterruptedException {
		return ChannelStream.open(channels, journal, command);
	}

	@Override
	public FetchResult fetch(FetchRequest request) throws RemoteException, InterruptedException {
		return fetcher.fetch(request);
	}

	@Override
	public Subscription watch(FetchRequest request, Duration interval, WatchListener listener) throws RemoteException, InterruptedException {
		return Watch.start(channels, journal, request, interval, listener);
	}

	@Override
	public byte[] read(String path, int maxBytes) throws RemoteException, InterruptedException {
		return files.read(path, maxBytes);
	}

	@Override
	public void write(String path, byte[] content) throws RemoteException, InterruptedException {
		files.write(path, content);
	}

	@Override
	public void upload(String path, byte[] content, int mode) throws RemoteException, InterruptedException {
		upload.put(path, content, mode);
	}

	@Override
	public List<FileEntry> list(String directory) throws RemoteException, InterruptedException {
		return files.list(directory);
	}

	@Override
	public FileEntry stat(String path) throws RemoteException, InterruptedException {
		return files.stat(path);
	}

	@Override
	public void close() {
		disconnect();
	}
}
