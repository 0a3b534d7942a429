// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.io.InputStream;
import java.io.OutputStream;

/** A running command. Reading blocks; an {@link java.io.IOException} means that the link is lost. */
public interface CommandStream extends AutoCloseable {

	OutputStream input();

	InputStream output();

	InputStream error();

	/** Waits for the end. @return as {@link CommandResult#exitStatus()} */
	int waitFor() throws RemoteException, InterruptedException;

	/** Closes the channel: the command sees end of input and SIGHUP. */
	@Override
	void close();
}
