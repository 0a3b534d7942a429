// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote;

import java.util.Map;
import java.util.Set;

/** Told on one thread of the watch's own, in order; must not block for long. */
public interface WatchListener {

	/** @param gone paths that were there at the last round and no longer are */
	void changed(Map<String, Fetched> changed, Set<String> gone);

	/** The watch ended by itself; nothing follows. */
	void failed(RemoteException reason);
}
