// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.cli;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.drivebay.host.MdAttribute;
import org.drivebay.host.attribute.MdAttributes;
import org.drivebay.host.facts.HostFacts;
import org.drivebay.host.facts.HostProbe;
import org.drivebay.host.facts.HostReader;
import org.drivebay.host.snapshot.HostSnapshot;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;

/** A host that can be read: connected, or in a file. */
sealed interface HostSource extends AutoCloseable {

	/** As the user named it. */
	String name();

	/** When it was read, if that was not just now. */
	default Optional<Instant> taken() {
		return Optional.empty();
	}

	HostSnapshot snapshot() throws RemoteException, InterruptedException;

	HostFacts facts() throws RemoteException, InterruptedException;

	/** @throws FailedException if there is no such array */
	List<MdAttribute> attributes(String array) throws FailedException, RemoteException, InterruptedException;

	@Override
	void close();

	default FailedException noArray(String array, HostFacts facts) {
		List<String> names = facts.arrays().stream().map(each -> each.name()).toList();
		return new FailedException(name() + " has no array " + array + (names.isEmpty() ? " nor any other" : "; it has " + String.join(", ", names)));
	}

	/** A host as it is now. @param remote connected; closed with this */
	record Live(RemoteHost remote, String name) implements HostSource {

		@Override
		public HostSnapshot snapshot() throws RemoteException, InterruptedException {
			return new HostSnapshot(name, Instant.now(), remote.fetch(HostProbe.whole()));
		}

		@Override
		public HostFacts facts() throws RemoteException, InterruptedException {
			return HostReader.read(remote.fetch(HostProbe.first()));
		}

		@Override
		public List<MdAttribute> attributes(String array) throws FailedException, RemoteException, InterruptedException {
			List<MdAttribute> found = MdAttributes.read(remote, array);
			if (found.isEmpty()) {
				throw noArray(array, facts());
			}
			return found;
		}

		@Override
		public void close() {
			remote.close();
		}
	}

	record Recorded(HostSnapshot snapshot, String name) implements HostSource {

		@Override
		public Optional<Instant> taken() {
			return Optional.of(snapshot.taken());
		}

		@Override
		public HostFacts facts() {
			return HostReader.read(snapshot.content());
		}

		@Override
		public List<MdAttribute> attributes(String array) throws FailedException {
			List<MdAttribute> found = MdAttributes.of(snapshot.content().entries(), array);
			if (found.isEmpty()) {
				throw noArray(array, facts());
			}
			return found;
		}

		@Override
		public void close() {
			// nothing is open
		}
	}
}
