// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import java.nio.charset.StandardCharsets;
import java.time.Duration;

import org.drivebay.host.AttributeWrite;
import org.drivebay.host.MdAttribute;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** One write(2), then a read. */
record PreparedWrite(RemoteHost remote, MdAttribute attribute, String oldValue, String newValue) implements AttributeWrite {

	@Override
	public String consequence() {
		return Consequences.of(attribute, oldValue, newValue);
	}

	@Override
	public String run() throws RemoteException, WriteRefused, InterruptedException {
		long began = System.nanoTime();
		try {
			remote.write(attribute.path(), (newValue + "\n").getBytes(StandardCharsets.UTF_8));
		} catch (RemoteException.FileFailed e) {
			var took = Duration.ofNanos(System.nanoTime() - began);
			throw new WriteRefused(new Refusal(remote, attribute, newValue).explain(e.error(), took));
		}
		return AttributeWriter.read(remote, attribute.path());
	}
}
