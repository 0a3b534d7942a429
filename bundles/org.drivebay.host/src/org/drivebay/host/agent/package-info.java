// SPDX-License-Identifier: EPL-2.0
/**
 * The workbench's helper on a host, {@code drivebay-agent}: it is put there over SFTP, checked, used, and removed on demand. Where it cannot run,
 * everything goes on with plain shell. Its protocol is in docs/agent-protocol.md.
 */
@NonNullByDefault
package org.drivebay.host.agent;

import org.eclipse.jdt.annotation.NonNullByDefault;
