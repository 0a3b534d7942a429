// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

/** Something that goes on until it is closed. Closing twice does no harm. */
@FunctionalInterface
public interface Subscription extends AutoCloseable {
	@Override
	void close();
}
