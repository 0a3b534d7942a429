// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

import org.drivebay.internal.remote.jsch.auth.Identities;
import org.drivebay.internal.remote.jsch.auth.LoginDialog;
import org.drivebay.internal.remote.jsch.auth.SecretMemory;
import org.drivebay.internal.remote.jsch.auth.Secrets;
import org.drivebay.internal.remote.jsch.config.ResolvedHost;
import org.drivebay.internal.remote.jsch.config.SshConfig;
import org.drivebay.internal.remote.jsch.config.SshEnvironment;
import org.drivebay.internal.remote.jsch.hostkeys.HostKeyPolicy;
import org.drivebay.remote.HostSpec;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.LinkLost;
import org.drivebay.remote.RemoteException.Unreachable;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.Session;

/** One attempt to connect: through the jump hosts, each with its host key checked and its login. Blocks; can be cancelled. */
final class Dialer {

	/** What outlives an attempt: what the user trusts and has entered, until the host is disconnected. */
	record Remembered(SecretMemory secrets, Set<String> trustedOnce) {

		Remembered() {
			this(new SecretMemory(), ConcurrentHashMap.newKeySet());
		}

		void clear() {
			secrets.clear();
			trustedOnce.clear();
		}
	}

	/**
	 * In the order that OpenSSH's client has them. JSch would begin with GCM, whose hash takes the compiler that the workbench runs with (it starts fast
	 * and knows no processor's instructions for it) twice the time of CTR and its MAC: too long for a busy host's trace.
	 */
	private static final String CIPHERS = "aes128-ctr,aes192-ctr,aes256-ctr,aes128-gcm@openssh.com,aes256-gcm@openssh.com";

	/** The server counts too, and ends the login at its own MaxAuthTries. */
	private static final String MAX_AUTH_TRIES = "20";

	private final SshEnvironment environment;
	private final HostSpec spec;
	private final Remembered remembered;
	private final @Nullable CallerPrompter prompter;
	private final Timers timers;
	private final Consumer<String> steps;
	private final Consumer<String> notes;
	private volatile @Nullable Transport current;
	private volatile boolean cancelled;

	/**
	 * @param prompter or null if the user must not be bothered
	 * @param steps    told what is being done
	 * @param notes    told what of the configuration and of the keys cannot be used
	 */
	Dialer(SshEnvironment environment, HostSpec spec, Remembered remembered, @Nullable CallerPrompter prompter, Timers timers,
			Consumer<String> steps, Consumer<String> notes) {
		this.environment = environment;
		this.spec = spec;
		this.remembered = remembered;
		this.prompter = prompter;
		this.timers = timers;
		this.steps = steps;
		this.notes = notes;
		if (prompter != null) {
			prompter.around(() -> onCurrent(Transport::pause), () -> onCurrent(Transport::resume));
		}
	}

	private void onCurrent(Consumer<Transport> action) {
		Transport transport = current;
		if (transport != null) {
			action.accept(transport);
		}
	}

	/** From any thread: {@link #dial()} then fails soon. */
	void cancel() {
		cancelled = true;
		onCurrent(transport -> transport.abort(new LinkLost("cancelled", null)));
	}

	Link dial() throws RemoteException {
		var hops = new ArrayList<Link.Hop>();
		try {
			for (ResolvedHost host : route()) {
				hops.add(hop(host, hops));
			}
			return new Link(hops);
		} catch (RemoteException e) {
			hops.reversed().forEach(hop -> hop.cut(e));
			throw e;
		}
	}

	private List<ResolvedHost> route() throws Unreachable {
		steps.accept("reading the ssh configuration");
		try {
			return new SshConfig(environment, notes).route(spec);
		} catch (IllegalArgumentException e) {
			throw new Unreachable(spec.name() + ": " + e.getMessage(), e);
		}
	}

	private Link.Hop hop(ResolvedHost host, List<Link.Hop> before) throws RemoteException {
		if (host.proxyCommand() != null) {
			throw new Unreachable(host.alias() + ": its ProxyCommand is not run by Drivebay; use ProxyJump", null);
		}
		Transport transport = before.isEmpty() ? new TcpTransport(host) : new JumpTransport(before.getLast().session(), host);
		current = transport;
		var policy = new HostKeyPolicy(host, prompter, remembered.trustedOnce());
		var secrets = new Secrets(prompter, remembered.secrets());
		var log = new SessionLog();
		steps.accept("connecting to " + host.hostName() + " port " + host.port());
		var silent = new Unreachable(host.hostName() + " port " + host.port() + ": no answer within " + host.connectTimeout().toSeconds() + " s", null);
		JSch jsch = new JSch();
		var identities = new Identities(jsch, host, secrets, notes);
		try (var dog = new Watchdog(timers, transport, host.connectTimeout(), host.connectTimeout(), silent, null)) {
			Session session = session(jsch, host, transport, policy);
			session.setLogger(log);
			session.setIdentityRepository(identities);
			session.setUserInfo(new LoginDialog(host.destination(), secrets));
			session.connect();
			return new Link.Hop(host, session, transport);
		} catch (JSchException | RuntimeException e) {
			transport.abort(new LinkLost("the login failed", e));
			throw new DialFailure(host, policy, secrets, transport, log).explain(e, cancelled);
		} finally {
			identities.removeAll();
		}
	}

	private Session session(JSch jsch, ResolvedHost host, Transport transport, HostKeyPolicy policy) throws JSchException {
		if (cancelled) {
			throw new JSchException("cancelled");
		}
		Session session = jsch.getSession(host.user(), host.hostName(), host.port());
		session.setProxy(transport);
		session.setHostKeyRepository(policy);
		session.setConfig("StrictHostKeyChecking", "yes");
		session.setConfig("server_host_key", policy.algorithms());
		session.setConfig("prefer_known_host_key_types", "no");
		session.setConfig("cipher.s2c", CIPHERS);
		session.setConfig("cipher.c2s", CIPHERS);
		session.setConfig("PreferredAuthentications", "publickey,keyboard-interactive,password");
		session.setConfig("MaxAuthTries", MAX_AUTH_TRIES);
		session.setDaemonThread(true);
		return session;
	}
}
