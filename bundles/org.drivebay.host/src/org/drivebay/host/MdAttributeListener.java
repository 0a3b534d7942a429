// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import java.util.List;

import org.drivebay.remote.RemoteException;

/** Follows the attributes of one array. */
public interface MdAttributeListener {

	/** All of them, each time one has changed. */
	void changed(List<MdAttribute> attributes);

	/** Nothing follows until the link is back and the watch is made again. */
	void failed(RemoteException reason);
}
