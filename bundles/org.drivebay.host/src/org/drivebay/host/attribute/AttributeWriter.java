// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import java.nio.charset.StandardCharsets;

import org.drivebay.host.AttributeWrite;
import org.drivebay.host.MdAttribute;
import org.drivebay.md.attribute.AttributeRules;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** Prepares writes: checked against the attribute's rules, with the value as it is now. */
public final class AttributeWriter {

	private static final int MAX_VALUE_BYTES = 4096;

	private AttributeWriter() {
	}

	/** @throws IllegalArgumentException if the attribute does not take the value; the message says what it takes */
	public static AttributeWrite prepare(RemoteHost remote, MdAttribute attribute, String value) throws RemoteException, InterruptedException {
		AttributeRules.validate(attribute.info(), value).ifPresent(reason -> {
			throw new IllegalArgumentException(reason);
		});
		return new PreparedWrite(remote, attribute, read(remote, attribute.path()), value);
	}

	static String read(RemoteHost remote, String path) throws RemoteException, InterruptedException {
		return new String(remote.read(path, MAX_VALUE_BYTES), StandardCharsets.UTF_8).strip();
	}
}
