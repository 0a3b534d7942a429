// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import java.util.List;

import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;

/** One host of the lab while the workbench knows it: its link, its refresh loop and its part of the model. Thread-safe. */
public interface HostSession {

	HostDefinition definition();

	/** The model object; read it on the model's thread only. */
	Host host();

	RemoteHost remote();

	/** Starts connecting and refreshing in the background; the outcome shows in the model. */
	void connect();

	void disconnect();

	/** Asks for a refresh now, in the background. */
	void refresh();

	/** All attributes of an array and its members, read in one round trip. Blocks. */
	List<MdAttribute> attributes(String arrayName) throws RemoteException, InterruptedException;

	/** As {@link #attributes}, again at each interval; the listener is called on a thread of the session's. */
	Subscription watchAttributes(String arrayName, MdAttributeListener listener) throws RemoteException, InterruptedException;

	/** What a write would do, with the value as it is now. Blocks. @throws IllegalArgumentException if the attribute does not take the value */
	AttributeWrite prepareWrite(MdArray array, MdAttribute attribute, String value) throws RemoteException, InterruptedException;

	/** Takes the agent away from the host, which is read with plain shell until the next connection. Blocks. */
	void removeAgent() throws RemoteException, InterruptedException;
}
