// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.io.InputStream;
import java.io.OutputStream;

/**
 * A running command. Reading blocks; an {@link java.io.IOException} means that the link is lost, or that more than the
 * command's {@link Command#maxOutput()} lay unread: nothing on the link waits for a slow reader.
 */
public interface CommandStream extends AutoCloseable {

	OutputStream input();

	InputStream output();

	InputStream error();

	/** Waits for the end. @return as {@link CommandResult#exitStatus()} */
	int waitFor() throws RemoteException, InterruptedException;

	/** Closes the channel and ends the command, by SIGHUP and SIGTERM, if it still runs. Does not wait for its end. */
	@Override
	void close();
}
