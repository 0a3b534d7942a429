// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host;

import org.drivebay.remote.RemoteException;

/** A prepared write: preview first, then run. */
public interface AttributeWrite {

	MdAttribute attribute();

	String oldValue();

	String newValue();

	/** What it will do, one or two sentences for the confirmation. */
	String consequence();

	/**
	 * Writes, and reads back.
	 *
	 * @return what the attribute reads afterwards; md may answer with another word than was written
	 * @throws WriteRefused with md's error explained
	 */
	String run() throws RemoteException, WriteRefused, InterruptedException;

	/** md did not take the value. */
	final class WriteRefused extends Exception {
		private static final long serialVersionUID = 1;

		public WriteRefused(String message) {
			super(message);
		}
	}
}
