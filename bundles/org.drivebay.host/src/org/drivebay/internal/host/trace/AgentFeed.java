// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.nio.ByteOrder;
import java.util.Optional;

import org.drivebay.host.agent.AgentRun;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.agent.AgentFrame;

/** The agent's trace. */
public record AgentFeed(AgentRun run) implements TraceFeed {

	@Override
	public String tracer() {
		return "drivebay-agent: " + run.hello().text();
	}

	@Override
	public ByteOrder order() {
		return run.hello().order();
	}

	@Override
	public Optional<AgentFrame> next() throws RemoteException {
		return run.next();
	}

	@Override
	public void stay() throws RemoteException {
		run.stay();
	}

	@Override
	public void finish() throws RemoteException {
		run.finish();
	}

	@Override
	public void close() {
		run.close();
	}
}
