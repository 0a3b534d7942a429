// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.trace.ui.data;

import org.drivebay.trace.Requests;

/** What requests of different lanes differ in. Safe for several threads. */
@FunctionalInterface
interface LaneKey {

	/** @param number of the request */
	int of(Requests requests, long number);
}
