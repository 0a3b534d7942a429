// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.util.List;
import java.util.function.Consumer;

/**
 * One host over one connection, on which any number of calls run side by side within what the server allows. Thread-safe.
 * <p>
 * A lost link is taken up again with growing pauses until {@link #disconnect()}; calls made meanwhile fail at once with
 * {@link RemoteException.LinkLost}. See the package for cancellation.
 */
public interface RemoteHost extends RemoteReader, AutoCloseable {

	HostSpec spec();

	LinkState state();

	/** The listener is called on any thread, in order, and must not block. Close the subscription to stop. */
	Subscription onState(Consumer<LinkState> listener);

	/** Connects, or waits for the attempt that is under way. Returns at once when connected. */
	void connect() throws RemoteException, InterruptedException;

	/** Ends the connection and all that runs on it; a later {@link #connect()} is allowed. Never blocks for long. */
	void disconnect();

	/** Runs a command to its end. A non-zero exit status is a result, not an exception. */
	CommandResult run(Command command) throws RemoteException, InterruptedException;

	/** Starts a command; the caller closes the stream, which ends the command. */
	CommandStream stream(Command command) throws RemoteException, InterruptedException;

	/** @param maxBytes a longer file is a {@link RemoteException.LimitExceeded} */
	byte[] read(String path, int maxBytes) throws RemoteException, InterruptedException;

	/** Replaces the content. Regular files atomically (temporary file, rename); sysfs and procfs attributes by one write(2), thus up to 4096 bytes. */
	void write(String path, byte[] content) throws RemoteException, InterruptedException;

	/**
	 * Puts a regular file there by SFTP, replacing what is there, not atomically.
	 *
	 * @param mode permission bits, 0 to 0777
	 * @throws RemoteException.FileFailed also if the server offers no SFTP
	 */
	void upload(String path, byte[] content, int mode) throws RemoteException, InterruptedException;

	List<FileEntry> list(String directory) throws RemoteException, InterruptedException;

	/** Of what a symbolic link leads to; {@link #list} tells of the link itself. */
	FileEntry stat(String path) throws RemoteException, InterruptedException;

	/** {@link #disconnect()} for good. */
	@Override
	void close();
}
