// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.host;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;

import org.drivebay.host.HostDefinition;
import org.drivebay.host.HostSession;
import org.drivebay.host.HostStore;
import org.drivebay.host.LabService;
import org.drivebay.model.Host;
import org.drivebay.model.Lab;
import org.drivebay.model.ModelFactory;
import org.drivebay.remote.HostLog;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.RemoteHosts;
import org.eclipse.jdt.annotation.Nullable;

/** The lab in memory and its list on disk, which always agree: what cannot be stored is not changed. */
public final class DefaultLabService implements LabService {

	private final RemoteHosts remotes;
	private final Prompter prompter;
	private final HostLog log;
	private final Executor modelThread;
	private final HostStore store;
	private final Lab lab = ModelFactory.eINSTANCE.createLab();
	private final List<DefaultHostSession> sessions = new ArrayList<>();
	private final Set<String> unsaved = new HashSet<>();
	private final @Nullable String problem;

	public DefaultLabService(RemoteHosts remotes, Prompter prompter, HostLog log, Executor modelThread, HostStore store) {
		this.remotes = remotes;
		this.prompter = prompter;
		this.log = log;
		this.modelThread = modelThread;
		this.store = store;
		HostStore.Loaded loaded = store.load();
		problem = loaded.problem();
		for (HostDefinition definition : loaded.hosts()) {
			DefaultHostSession session = session(definition);
			sessions.add(session);
			// nobody else knows the model yet
			lab.getHosts().add(session.host());
		}
	}

	@Override
	public Lab lab() {
		return lab;
	}

	@Override
	public synchronized List<HostSession> sessions() {
		return List.copyOf(sessions);
	}

	@Override
	public synchronized Optional<HostSession> session(Host host) {
		return sessions.stream().filter(session -> session.host() == host).map(HostSession.class::cast).findFirst();
	}

	@Override
	public Optional<String> problem() {
		return problem == null ? Optional.empty() : Optional.of(problem);
	}

	@Override
	public synchronized HostSession add(HostDefinition definition) throws IOException {
		refuseTaken(definition.name());
		List<HostDefinition> definitions = saved();
		definitions.add(definition);
		store.save(definitions);
		return start(definition);
	}

	@Override
	public synchronized HostSession addUnsaved(HostDefinition definition) {
		Optional<DefaultHostSession> known = find(definition.name());
		if (known.isPresent()) {
			return known.get();
		}
		unsaved.add(definition.name());
		return start(definition);
	}

	@Override
	public synchronized void change(String name, HostDefinition definition) throws IOException {
		DefaultHostSession session = find(name).orElseThrow(() -> new IllegalArgumentException("there is no host " + name));
		if (!name.equals(definition.name())) {
			refuseTaken(definition.name());
		}
		if (unsaved.remove(name)) {
			unsaved.add(definition.name());
		} else {
			List<HostDefinition> definitions = saved();
			definitions.replaceAll(each -> each.name().equals(name) ? definition : each);
			store.save(definitions);
		}
		session.change(definition);
	}

	@Override
	public synchronized void remove(String name) throws IOException {
		DefaultHostSession session = find(name).orElseThrow(() -> new IllegalArgumentException("there is no host " + name));
		if (!unsaved.remove(name)) {
			List<HostDefinition> definitions = saved();
			definitions.removeIf(each -> each.name().equals(name));
			store.save(definitions);
		}
		sessions.remove(session);
		session.close();
		modelThread.execute(() -> lab.getHosts().remove(session.host()));
	}

	@Override
	public List<String> suggestions() {
		List<String> aliases = remotes.configuredAliases();
		synchronized (this) {
			Set<String> known = new HashSet<>();
			sessions.forEach(session -> known.add(session.definition().spec().name()));
			return aliases.stream().filter(alias -> !known.contains(alias)).toList();
		}
	}

	@Override
	public void connectAutomatic() {
		sessions().stream().filter(session -> session.definition().autoConnect()).forEach(HostSession::connect);
	}

	@Override
	public void close() {
		List<DefaultHostSession> all;
		synchronized (this) {
			all = List.copyOf(sessions);
		}
		all.forEach(DefaultHostSession::close);
	}

	private HostSession start(HostDefinition definition) {
		DefaultHostSession session = session(definition);
		sessions.add(session);
		modelThread.execute(() -> lab.getHosts().add(session.host()));
		return session;
	}

	private DefaultHostSession session(HostDefinition definition) {
		return new DefaultHostSession(definition, spec -> remotes.host(spec, prompter, log), log, modelThread);
	}

	private List<HostDefinition> saved() {
		var definitions = new ArrayList<HostDefinition>();
		sessions.stream().map(HostSession::definition).filter(each -> !unsaved.contains(each.name())).forEach(definitions::add);
		return definitions;
	}

	private Optional<DefaultHostSession> find(String name) {
		return sessions.stream().filter(session -> session.definition().name().equals(name)).findFirst();
	}

	private void refuseTaken(String name) {
		if (find(name).isPresent()) {
			throw new IllegalArgumentException("There is a host " + name + " already.");
		}
	}
}
