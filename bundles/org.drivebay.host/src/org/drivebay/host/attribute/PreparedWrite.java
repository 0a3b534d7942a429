// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import java.time.Duration;

import org.drivebay.host.AttributeWrite;
import org.drivebay.host.MdAttribute;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.FileFailed;
import org.drivebay.remote.RemoteHost;
import org.eclipse.jdt.annotation.Nullable;

/** One write(2), then a read. */
record PreparedWrite(RemoteHost remote, ValueWriter writer, MdAttribute attribute, String oldValue, String newValue) implements AttributeWrite {

	@Override
	public String consequence() {
		return Consequences.of(attribute, oldValue, newValue);
	}

	@Override
	public String run() throws RemoteException, WriteRefused, InterruptedException {
		return text(write());
	}

	private @Nullable Fetched write() throws RemoteException, WriteRefused, InterruptedException {
		long began = System.nanoTime();
		try {
			return writer.write(attribute.path(), newValue + "\n");
		} catch (FileFailed e) {
			var took = Duration.ofNanos(System.nanoTime() - began);
			throw new WriteRefused(new Refusal(remote, attribute, newValue).explain(e.error(), took));
		}
	}

	/** @throws FileFailed if it cannot be read back, though it was written */
	private String text(@Nullable Fetched after) throws FileFailed {
		return switch (after) {
			case Fetched.Content content -> content.text().strip();
			case Fetched.Failure failure -> throw new FileFailed(attribute.path(), failure.error());
			case null, default -> throw new FileFailed(attribute.path(), "No such file or directory");
		};
	}
}
