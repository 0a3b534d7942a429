// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host.trace;

import java.time.Duration;
import java.util.List;

import org.drivebay.host.agent.Agent;
import org.drivebay.host.agent.AgentInstallation;
import org.drivebay.host.agent.AgentUnavailable;
import org.drivebay.host.agent.TraceRequest;
import org.drivebay.host.trace.NotRecorded;
import org.drivebay.host.trace.RecordingRequest;
import org.drivebay.host.trace.TraceCategory;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.BadAnswer;
import org.drivebay.remote.RemoteHost;

/** Starts a trace on a host, as well as that host can. */
@FunctionalInterface
public interface FeedOpener {

	/** Then a host whose link is cut without a sign ends the trace by itself. */
	Duration LEASE = Duration.ofSeconds(15);

	/** Blocks until it has begun, or cannot. */
	TraceFeed open(RemoteHost remote, RecordingRequest request, List<TracedDevice> devices) throws NotRecorded, RemoteException, InterruptedException;

	/** By the agent, or by blktrace where the agent cannot run or is not wanted. */
	static TraceFeed best(RemoteHost remote, RecordingRequest request, List<TracedDevice> devices) throws NotRecorded, RemoteException,
			InterruptedException {
		String why = "it is not wanted there";
		if (request.agent()) {
			try {
				return by(new AgentInstallation(remote).install(), request, devices);
			} catch (AgentUnavailable | BadAnswer e) {
				why = String.valueOf(e.getMessage());
			}
		}
		try {
			return BlktraceFeed.open(remote, devices, TraceCategory.mask(request.categories()), request.limit().toSeconds());
		} catch (NotRecorded e) {
			throw new NotRecorded("the agent does not trace (" + why + "), and neither does blktrace (" + e.getMessage() + ")");
		}
	}

	/** By an agent that is there. */
	static TraceFeed by(Agent agent, RecordingRequest request, List<TracedDevice> devices) throws RemoteException, InterruptedException {
		TraceRequest usual = TraceRequest.of(devices.stream().map(TracedDevice::path).toArray(String[]::new));
		return new AgentFeed(agent.trace(new TraceRequest(usual.devices(), TraceCategory.mask(request.categories()), Math.toIntExact(request.limit()
				.toSeconds()), usual.flush(), usual.bufferKib(), usual.buffers(), LEASE)));
	}
}
