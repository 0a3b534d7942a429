// SPDX-License-Identifier: EPL-2.0
package org.drivebay.host.testing;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.drivebay.host.HostDefinition;
import org.drivebay.host.HostSession;
import org.drivebay.host.LabService;
import org.drivebay.model.ConnectionState;
import org.drivebay.model.Host;
import org.drivebay.model.Lab;
import org.drivebay.model.ModelFactory;

/** Keeps hosts in memory only. */
public final class ScriptedLab implements LabService {

	private final Lab lab = ModelFactory.eINSTANCE.createLab();
	private final List<ScriptedSession> sessions = new CopyOnWriteArrayList<>();
	private final Executor modelThread;
	private final List<String> aliases = new CopyOnWriteArrayList<>(List.of("storage1", "storage2"));

	/** @param modelThread as {@link org.drivebay.host.DrivebayLab#create} wants it */
	public ScriptedLab(Executor modelThread) {
		this.modelThread = modelThread;
	}

	/** On the model's thread: a connected host with arrays. */
	public ScriptedSession addSample(HostDefinition definition) {
		var session = new ScriptedSession(definition, SampleModel.host(definition.name()));
		sessions.add(session);
		lab.getHosts().add(session.host());
		return session;
	}

	/** On the model's thread. */
	public void clear() {
		sessions.clear();
		lab.getHosts().clear();
	}

	@Override
	public Lab lab() {
		return lab;
	}

	@Override
	public List<HostSession> sessions() {
		return List.copyOf(sessions);
	}

	@Override
	public Optional<HostSession> session(Host host) {
		return sessions.stream().filter(session -> session.host() == host).map(HostSession.class::cast).findFirst();
	}

	@Override
	public HostSession add(HostDefinition definition) throws IOException {
		Host host = ModelFactory.eINSTANCE.createHost();
		host.setName(definition.name());
		host.setAddress(definition.spec().name());
		host.setConnectionState(ConnectionState.DISCONNECTED);
		var session = new ScriptedSession(definition, host);
		sessions.add(session);
		modelThread.execute(() -> lab.getHosts().add(host));
		return session;
	}

	@Override
	public HostSession addUnsaved(HostDefinition definition) {
		throw new UnsupportedOperationException("not scripted");
	}

	@Override
	public void connectAutomatic() {
		// scripted hosts change their state when a test says so
	}

	@Override
	public Optional<String> problem() {
		return Optional.empty();
	}

	@Override
	public void change(String name, HostDefinition definition) throws IOException {
		ScriptedSession session = sessions.stream().filter(each -> each.definition().name().equals(name)).findFirst().orElseThrow();
		session.setDefinition(definition);
		modelThread.execute(() -> session.host().setName(definition.name()));
	}

	@Override
	public void remove(String name) throws IOException {
		ScriptedSession session = sessions.stream().filter(each -> each.definition().name().equals(name)).findFirst().orElseThrow();
		sessions.remove(session);
		modelThread.execute(() -> lab.getHosts().remove(session.host()));
	}

	@Override
	public List<String> suggestions() {
		return List.copyOf(aliases);
	}

	@Override
	public void close() {
		// nothing runs
	}
}
