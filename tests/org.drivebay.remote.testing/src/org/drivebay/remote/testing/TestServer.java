// SPDX-License-Identifier: EPL-2.0
package org.drivebay.remote.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.config.keys.AuthorizedKeyEntry;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.forward.AcceptAllForwardingFilter;
import org.apache.sshd.server.forward.DirectTcpipFactory;
import org.eclipse.jdt.annotation.Nullable;

/**
 * An SSH server in this process, whose commands a real shell runs. It does what OpenSSH's does, as far as the tests see.
 * Set it up, then {@link #start()}; it keeps its port when started again.
 */
public final class TestServer implements LoopbackServer {

	public static final String USER = "tester";
	public static final String PASSWORD = "correct horse";
	private static final int MAX_SESSIONS = 10;

	private final Queue<String> attempts = new ConcurrentLinkedQueue<>();
	private final Set<PublicKey> authorized = ConcurrentHashMap.newKeySet();
	private final ConcurrentHashMap<Session, AtomicInteger> freeSessions = new ConcurrentHashMap<>();
	private final ProcessGroups processes = new ProcessGroups();
	private KeyPair hostKey = newKey();
	private int maxSessions = MAX_SESSIONS;
	private Duration slowEnds = Duration.ZERO;
	private boolean passwordAllowed = true;
	private boolean signals = true;
	private @Nullable KeyboardInteractiveAuthenticator keyboard;
	private @Nullable SshServer server;
	private int port;

	public static KeyPair newKey() {
		try {
			var generator = KeyPairGenerator.getInstance("EC");
			generator.initialize(new ECGenParameterSpec("secp256r1"));
			return generator.generateKeyPair();
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java has P-256", e);
		}
	}

	public TestServer withHostKey(KeyPair key) {
		hostKey = key;
		return this;
	}

	public TestServer withMaxSessions(int count) {
		maxSessions = count;
		return this;
	}

	/** A session that has ended counts among those that are open for so long. */
	public TestServer withSlowEnds(Duration duration) {
		slowEnds = duration;
		return this;
	}

	public TestServer withoutPassword() {
		passwordAllowed = false;
		return this;
	}

	/** As OpenSSH before 9.8 for root. */
	public TestServer withoutSignals() {
		signals = false;
		return this;
	}

	public TestServer withKeyboard(KeyboardInteractiveAuthenticator authenticator) {
		keyboard = authenticator;
		return this;
	}

	/** @param publicKey a file with one line, as ssh-keygen writes it */
	public TestServer authorize(Path publicKey) throws IOException, GeneralSecurityException {
		var entry = Objects.requireNonNull(AuthorizedKeyEntry.parseAuthorizedKeyEntry(Files.readString(publicKey)));
		authorized.add(Objects.requireNonNull(entry.resolvePublicKey(null, PublicKeyEntryResolver.IGNORING)));
		return this;
	}

	public TestServer start() throws IOException {
		SshServer fresh = SshServer.setUpDefaultServer();
		fresh.setHost("127.0.0.1");
		fresh.setPort(port);
		fresh.setKeyPairProvider(KeyPairProvider.wrap(hostKey));
		fresh.setPasswordAuthenticator(passwordAllowed ? (user, password, session) -> attempt("password", PASSWORD.equals(password)) : null);
		fresh.setKeyboardInteractiveAuthenticator(keyboard);
		fresh.setPublickeyAuthenticator((user, key, session) -> attempt("publickey",
				authorized.stream().anyMatch(each -> KeyUtils.compareKeys(each, key))));
		fresh.setCommandFactory((channel, line) -> new ShellCommand(line, processes, signals));
		fresh.setForwardingFilter(AcceptAllForwardingFilter.INSTANCE);
		fresh.setChannelFactories(List.of(new Sessions(), DirectTcpipFactory.INSTANCE));
		fresh.start();
		server = fresh;
		port = fresh.getPort();
		return this;
	}

	private boolean attempt(String method, boolean ok) {
		attempts.add(method + (ok ? " ok" : " refused"));
		return ok;
	}

	/** Every try to log in, such as {@code password refused}. */
	public List<String> attempts() {
		return List.copyOf(attempts);
	}

	/** After the first start. */
	@Override
	public int port() {
		return port;
	}

	public KeyPair hostKey() {
		return hostKey;
	}

	/** Connections that are logged in or about to be. */
	public int connections() {
		SshServer running = server;
		return running == null ? 0 : running.getActiveSessions().size();
	}

	/** Complete once all commands that were started until now have ended. */
	public CompletableFuture<?> commandsEnded() {
		return processes.ended();
	}

	/** Breaks all connections and listens no more. */
	public void stop() throws IOException {
		SshServer running = server;
		server = null;
		if (running != null) {
			running.stop(true);
		}
	}

	@Override
	public void close() throws IOException {
		stop();
		processes.close();
	}

	private final class Sessions extends ChannelSessionFactory {
		@Override
		public Channel createChannel(@Nullable Session session) {
			return new ShellChannel(freeSessions.computeIfAbsent(Objects.requireNonNull(session), any -> new AtomicInteger(maxSessions)), slowEnds);
		}
	}
}
