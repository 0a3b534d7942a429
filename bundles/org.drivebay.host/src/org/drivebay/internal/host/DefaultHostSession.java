// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

import org.drivebay.host.AttributeWrite;
import org.drivebay.host.HostDefinition;
import org.drivebay.host.HostSession;
import org.drivebay.host.MdAttribute;
import org.drivebay.host.MdAttributeListener;
import org.drivebay.host.agent.AgentReader;
import org.drivebay.host.attribute.AttributeWriter;
import org.drivebay.host.attribute.MdAttributes;
import org.drivebay.model.Host;
import org.drivebay.model.MdArray;
import org.drivebay.remote.HostLog;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteHost;
import org.drivebay.remote.Subscription;
import org.eclipse.jdt.annotation.Nullable;

/** One host: its link, its refresh loop while the user wants it connected, and its part of the model. */
final class DefaultHostSession implements HostSession {

	private final Function<HostSpec, RemoteHost> remotes;
	private final HostPublisher publisher;
	private volatile HostDefinition definition;
	private final HostLog log;
	private volatile RemoteHost remote;
	private volatile AgentReader reader;
	private @Nullable RefreshLoop loop;

	DefaultHostSession(HostDefinition definition, Function<HostSpec, RemoteHost> remotes, HostLog log, Executor modelThread) {
		this.definition = definition;
		this.remotes = remotes;
		this.log = log;
		remote = remotes.apply(definition.spec());
		reader = new AgentReader(remote, log);
		publisher = new HostPublisher(definition, modelThread);
	}

	@Override
	public HostDefinition definition() {
		return definition;
	}

	@Override
	public Host host() {
		return publisher.host();
	}

	@Override
	public RemoteHost remote() {
		return remote;
	}

	@Override
	public synchronized void connect() {
		RefreshLoop running = loop;
		if (running == null) {
			running = new RefreshLoop(remote, reader, () -> definition.interval(), publisher);
			loop = running;
			running.start(definition.name());
		} else {
			running.connectAgain();
		}
	}

	@Override
	public synchronized void disconnect() {
		RefreshLoop running = loop;
		loop = null;
		if (running != null) {
			running.close();
		}
	}

	@Override
	public synchronized void refresh() {
		RefreshLoop running = loop;
		if (running != null) {
			running.refreshSoon();
		}
	}

	@Override
	public List<MdAttribute> attributes(String arrayName) throws RemoteException, InterruptedException {
		return MdAttributes.read(reader, arrayName);
	}

	@Override
	public Subscription watchAttributes(String arrayName, MdAttributeListener listener) throws RemoteException, InterruptedException {
		return MdAttributes.watch(reader, arrayName, definition.interval(), listener);
	}

	@Override
	public AttributeWrite prepareWrite(MdArray array, MdAttribute attribute, String value) throws RemoteException, InterruptedException {
		return AttributeWriter.prepare(remote, reader, attribute, value);
	}

	@Override
	public void removeAgent() throws RemoteException, InterruptedException {
		reader.remove();
	}

	/** A new address means a new link; the devices of the old one are kept only if it is the same. */
	synchronized void change(HostDefinition changed) {
		boolean moved = !changed.spec().equals(definition.spec());
		definition = changed;
		publisher.rename(changed, moved);
		if (moved) {
			boolean wanted = loop != null;
			disconnect();
			remote.close();
			remote = remotes.apply(changed.spec());
			reader = new AgentReader(remote, log);
			if (wanted) {
				connect();
			}
		} else {
			refresh();
		}
	}

	synchronized void close() {
		disconnect();
		remote.close();
	}
}
