// SPDX-License-Identifier: EPL-2.0
/**
 * The stream of {@code drivebay-agent}, read. docs/agent-protocol.md draws the bytes; what comes from a host is not trusted: each length is
 * checked before it is used, and everything that is wrong ends in an {@link org.drivebay.remote.agent.AgentProtocolException}.
 */
@NonNullByDefault
package org.drivebay.remote.agent;

import org.eclipse.jdt.annotation.NonNullByDefault;
