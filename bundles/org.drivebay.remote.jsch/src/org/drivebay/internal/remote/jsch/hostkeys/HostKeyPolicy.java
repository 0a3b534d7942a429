// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.hostkeys;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.drivebay.internal.remote.jsch.config.ResolvedHost;
import org.drivebay.remote.Prompter;
import org.drivebay.remote.Prompter.HostKey;
import org.drivebay.remote.Prompter.KeyAnswer;
import org.drivebay.remote.RemoteException;
import org.drivebay.remote.RemoteException.HostKeyRefused;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.HostKeyRepository;
import com.jcraft.jsch.UserInfo;

/**
 * Decides, for one connection, whether the server's key is to be trusted. JSch asks it as its repository, and is set to
 * strict checking: what is not OK here ends the connection. There is no way to turn this off.
 */
public final class HostKeyPolicy implements HostKeyRepository {

	private static final com.jcraft.jsch.HostKey[] NONE = {};

	private final ResolvedHost host;
	private final @Nullable Prompter prompter;
	private final Set<String> trustedOnce;
	private final KnownHosts known;
	private byte @Nullable [] accepted;
	private @Nullable RemoteException refusal;

	/**
	 * @param prompter    asked about an unknown key; if null, such a key is refused
	 * @param trustedOnce fingerprints that the user trusts without writing them down; added to
	 */
	public HostKeyPolicy(ResolvedHost host, @Nullable Prompter prompter, Set<String> trustedOnce) throws HostKeyRefused {
		this.host = host;
		this.prompter = prompter;
		this.trustedOnce = trustedOnce;
		String alias = host.knownHosts().alias();
		try {
			known = new KnownHosts(host.knownHosts(), alias != null ? alias : KnownHosts.name(host.hostName(), host.port()));
		} catch (IOException e) {
			throw new HostKeyRefused(host.hostName() + ": the known hosts cannot be read: " + e.getMessage());
		}
	}

	/** The host key algorithms to offer, for JSch's {@code server_host_key}. */
	public String algorithms() {
		return HostKeys.offered(known.types());
	}

	/** Why the key was refused, or null. */
	public @Nullable RemoteException refusal() {
		return refusal;
	}

	@Override
	public int check(@Nullable String ignored, byte @Nullable [] key) {
		if (key == null) {
			return NOT_INCLUDED;
		}
		try {
			// the server shows its key again when the session's keys are renewed
			if (!Arrays.equals(key, accepted)) {
				decide(key);
				accepted = key.clone();
			}
			return OK;
		} catch (HostKeyRefused e) {
			refusal = e;
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			refusal = new HostKeyRefused(host.hostName() + ": the question about its host key was cancelled");
		} catch (IllegalArgumentException e) {
			refusal = new HostKeyRefused(host.hostName() + ": the server's host key cannot be read: " + e.getMessage());
		}
		return NOT_INCLUDED;
	}

	private void decide(byte[] key) throws HostKeyRefused, InterruptedException {
		HostKey offered = describe(key);
		if (known.isRevoked(key)) {
			throw new HostKeyRefused(host.hostName() + ": its host key " + text(offered) + " is marked as revoked in known_hosts");
		}
		if (known.isKnown(key) || trustedOnce.contains(offered.fingerprint())) {
			return;
		}
		List<HostKey> expected = known.keys().stream().map(this::describe).toList();
		if (!expected.isEmpty()) {
			if (prompter != null) {
				prompter.changedHostKey(offered, expected);
			}
			throw new HostKeyRefused(host.hostName() + ": the host key has CHANGED. The server shows " + text(offered) + ", known is "
					+ expected.stream().map(HostKeyPolicy::text).collect(Collectors.joining(", "))
					+ ". If the server was set up anew, remove the old key with: ssh-keygen -R '"
					+ KnownHosts.name(host.hostName(), host.port()) + "'");
		}
		if (known.hasAuthority()) {
			throw new HostKeyRefused(host.hostName()
					+ ": known_hosts has only a certificate authority (@cert-authority) for it, which Drivebay does not support. "
					+ "Add the host's own key, " + text(offered) + ", if it is the right one");
		}
		ask(key, offered);
	}

	private void ask(byte[] key, HostKey offered) throws HostKeyRefused, InterruptedException {
		KeyAnswer answer = prompter == null ? KeyAnswer.REFUSE : prompter.unknownHostKey(offered);
		switch (answer) {
		case REMEMBER -> remember(key);
		case ONCE -> trustedOnce.add(offered.fingerprint());
		case REFUSE -> throw new HostKeyRefused(host.hostName() + ": its host key " + text(offered) + " is unknown and was not accepted");
		}
	}

	private void remember(byte[] key) throws HostKeyRefused {
		try {
			known.remember(key);
		} catch (IOException e) {
			throw new HostKeyRefused(host.hostName() + ": its host key could not be written to known_hosts: " + e.getMessage());
		}
	}

	private HostKey describe(byte[] key) {
		return new HostKey(host.hostName(), host.port(), HostKeys.type(key), HostKeys.fingerprint(key));
	}

	private static String text(HostKey key) {
		return key.type() + " " + key.fingerprint();
	}

	@Override
	public String getKnownHostsRepositoryID() {
		return "known_hosts";
	}

	/** JSch needs no list: the decision and the order of algorithms are made here. */
	@Override
	public com.jcraft.jsch.HostKey[] getHostKey() {
		return NONE;
	}

	@Override
	public com.jcraft.jsch.HostKey[] getHostKey(@Nullable String name, @Nullable String type) {
		return NONE;
	}

	@Override
	public void add(com.jcraft.jsch.@Nullable HostKey key, @Nullable UserInfo user) {
		// keys are written where they are decided on
	}

	@Override
	public void remove(@Nullable String name, @Nullable String type) {
		// never
	}

	@Override
	public void remove(@Nullable String name, @Nullable String type, byte @Nullable [] key) {
		// never
	}
}
