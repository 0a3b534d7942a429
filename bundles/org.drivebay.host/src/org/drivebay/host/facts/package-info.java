// SPDX-License-Identifier: EPL-2.0
/**
 * What is on a host, as plain values read from one {@link org.drivebay.remote.FetchResult}: no link, no model, no thread. All that a host says is
 * taken with bounds, and nothing that it can say makes a reader fail.
 */
@NonNullByDefault
package org.drivebay.host.facts;

import org.eclipse.jdt.annotation.NonNullByDefault;
