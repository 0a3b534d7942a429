// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.drivebay.remote.CommandStream;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.agent.AgentFrame;
import org.drivebay.remote.agent.AgentProtocolException;
import org.drivebay.remote.agent.AgentStream;

/** An agent that goes on until it is closed, or its link is lost. One thread reads; any may send and close. */
public final class AgentRun implements AutoCloseable {

	private final CommandStream command;
	private final AgentStream stream;

	private AgentRun(CommandStream command, AgentStream stream) {
		this.command = command;
		this.stream = stream;
	}

	/** Waits for the hello of an agent that somebody has started; what is no agent is closed. */
	public static AgentRun of(CommandStream command) throws RemoteException {
		try {
			return new AgentRun(command, new AgentStream(command.output()));
		} catch (IOException e) {
			command.close();
			throw why(e);
		}
	}

	public AgentFrame.Hello hello() {
		return stream.hello();
	}

	/** The next frame, the end included; empty after that. Blocks. */
	public Optional<AgentFrame> next() throws RemoteException {
		try {
			return stream.next();
		} catch (IOException e) {
			throw why(e);
		}
	}

	/** Adds an attribute to a watch, or asks for its value once more. */
	public void watch(String path) throws RemoteException {
		send(path.getBytes(StandardCharsets.UTF_8));
	}

	/** Removes an attribute from a watch. */
	public void unwatch(String path) throws RemoteException {
		send(("-" + path).getBytes(StandardCharsets.UTF_8));
	}

	/** Says that somebody is there, for the lease. */
	public void stay() throws RemoteException {
		send(new byte[0]);
	}

	/** Ends the agent's standard input: it finishes what it does, and then comes its end frame. */
	public void finish() throws RemoteException {
		try {
			command.input().close();
		} catch (IOException e) {
			throw why(e);
		}
	}

	private synchronized void send(byte[] bytes) throws RemoteException {
		try {
			OutputStream input = command.input();
			input.write(bytes);
			input.write(0);
			input.flush();
		} catch (IOException e) {
			throw why(e);
		}
	}

	private static RemoteException why(IOException e) {
		return e instanceof AgentProtocolException ? new BadAnswer("the agent's answer cannot be read: " + e.getMessage())
				: new LinkLost("the agent's link is lost: " + e.getMessage(), e);
	}

	@Override
	public void close() {
		command.close();
	}
}
