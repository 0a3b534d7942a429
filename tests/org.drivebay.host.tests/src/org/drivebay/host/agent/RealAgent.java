// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.agent;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Optional;

/** The agent for the machine of the tests, which {@code ./drivebay test} has built; without it a test is skipped. */
final class RealAgent {

	private RealAgent() {
	}

	static AgentBinary binary() {
		boolean here = System.getProperty("os.name", "").equals("Linux") && System.getProperty("os.arch", "").equals("amd64");
		Optional<AgentBinary> binary = AgentBinary.bundled("x86_64");
		assumeTrue(here && binary.isPresent(), "no agent is built for this machine: './drivebay build' does");
		return binary.orElseThrow();
	}
}
