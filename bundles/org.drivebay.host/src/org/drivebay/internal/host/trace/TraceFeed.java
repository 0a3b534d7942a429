// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.nio.ByteOrder;
import java.util.Optional;

import org.drivebay.remote.RemoteException;
import org.drivebay.remote.agent.AgentFrame;

/** A trace that runs on a host, as the agent's frames. One thread reads; any may do the rest. */
public interface TraceFeed extends AutoCloseable {

	/** Who traces, for the recording's description. */
	String tracer();

	/** Of the records in {@link AgentFrame.Data}. */
	ByteOrder order();

	/** The next frame, the end included; empty after that. Blocks. @throws RemoteException.LinkLost if no more can come */
	Optional<AgentFrame> next() throws RemoteException;

	/** Says that somebody is there: without it the trace ends by itself, some seconds after the link has gone silent. */
	void stay() throws RemoteException;

	/** Ends the trace in order: what has been recorded still comes, then the end. */
	void finish() throws RemoteException;

	/** Ends the trace at once if it still runs, and does not wait for it. */
	@Override
	void close();
}
