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
		return prepare(remote, ValueWriter.of(remote), attribute, value);
	}

	/** As the other one. @param writer what will write it */
	public static AttributeWrite prepare(RemoteHost remote, ValueWriter writer, MdAttribute attribute, String value)
			throws RemoteException, InterruptedException {
		AttributeRules.validate(attribute.info(), value).ifPresent(reason -> {
			throw new IllegalArgumentException(reason);
		});
		String now = new String(remote.read(attribute.path(), MAX_VALUE_BYTES), StandardCharsets.UTF_8).strip();
		return new PreparedWrite(remote, writer, attribute, now, value);
	}
}
