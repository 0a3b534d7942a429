// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.attribute;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.drivebay.remote.FetchRequest;
import org.drivebay.remote.Fetched;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.eclipse.jdt.annotation.Nullable;

/** How a value gets into an attribute on a host. Thread-safe; a call blocks. */
public interface ValueWriter {

	/**
	 * Writes by exactly one write(2), and reads back.
	 *
	 * @param path  absolute
	 * @param value at most 4096 bytes, as it is, with no newline added
	 * @return what it reads afterwards; null if it is gone, as an attribute may be whose array was stopped by this
	 * @throws RemoteException.FileFailed with the host's word for the error, if the kernel did not take it
	 */
	@Nullable
	Fetched write(String path, String value) throws RemoteException, InterruptedException;

	/** With nothing but the link. */
	static ValueWriter of(RemoteHost remote) {
		return (path, value) -> {
			remote.write(path, value.getBytes(StandardCharsets.UTF_8));
			return remote.fetch(FetchRequest.files(List.of(path))).entries().get(path);
		};
	}
}
