// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.time.Duration;

/** Reads many of a host's files at once, and follows them. Thread-safe. */
public interface RemoteReader {

	/** Reads many files in one round trip on one channel. What cannot be read is a {@link Fetched.Failure} of that path only. */
	FetchResult fetch(FetchRequest request) throws RemoteException, InterruptedException;

	/** Fetches again at each interval over one channel, and hands on what changed since; the first call has everything. */
	Subscription watch(FetchRequest request, Duration interval, WatchListener listener) throws RemoteException, InterruptedException;
}
