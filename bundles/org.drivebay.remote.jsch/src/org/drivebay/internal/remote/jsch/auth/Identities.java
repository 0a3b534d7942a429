// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.auth;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Vector;
import java.util.function.Consumer;

import org.drivebay.internal.remote.jsch.config.ResolvedHost;
import org.drivebay.internal.remote.jsch.hostkeys.HostKeys;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.Identity;
import com.jcraft.jsch.IdentityRepository;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;

/** The keys to offer to one host, in OpenSSH's order: the agent's that are configured, the agent's others, then files. */
public final class Identities implements IdentityRepository {

	private static final int MAX_KEY_FILE_BYTES = 1 << 20;

	private final List<Identity> identities;

	/** @param notes told which keys cannot be used, and why */
	public Identities(JSch jsch, ResolvedHost host, Secrets secrets, Consumer<String> notes) {
		List<FileIdentity> files = files(jsch, host, secrets, notes);
		List<byte[]> configured = new ArrayList<>(publicKeys(host));
		files.stream().map(FileIdentity::knownPublicKey).filter(Objects::nonNull).forEach(configured::add);
		List<AgentIdentity> agent = agent(host, notes);
		var ordered = new ArrayList<Identity>();
		agent.stream().filter(each -> isAmong(configured, each.getPublicKeyBlob())).forEach(ordered::add);
		if (!host.identitiesOnly()) {
			agent.stream().filter(each -> !ordered.contains(each)).forEach(ordered::add);
		}
		List<byte[]> inAgent = agent.stream().map(AgentIdentity::getPublicKeyBlob).toList();
		files.stream().filter(file -> !isAmong(inAgent, file.knownPublicKey())).forEach(ordered::add);
		identities = List.copyOf(ordered);
	}

	private static List<FileIdentity> files(JSch jsch, ResolvedHost host, Secrets secrets, Consumer<String> notes) {
		var files = new ArrayList<FileIdentity>();
		for (Path file : host.identityFiles()) {
			try {
				if (!Files.isRegularFile(file) || file.toString().endsWith(".pub")) {
					continue;
				}
				if (Files.size(file) > MAX_KEY_FILE_BYTES) {
					notes.accept(file + ": too large for a key");
					continue;
				}
				files.add(FileIdentity.load(jsch, file, secrets));
			} catch (JSchException | IOException | RuntimeException e) {
				notes.accept(file + ": cannot be used as a key: " + e.getMessage());
			}
		}
		return files;
	}

	/** IdentityFile may name a key of which only the public half is here, and the private one in the agent. */
	private static List<byte[]> publicKeys(ResolvedHost host) {
		var keys = new ArrayList<byte[]>();
		for (Path file : host.identityFiles()) {
			Path publicFile = file.toString().endsWith(".pub") ? file : file.resolveSibling(file.getFileName() + ".pub");
			try {
				if (Files.isRegularFile(publicFile) && Files.size(publicFile) <= MAX_KEY_FILE_BYTES) {
					keys.add(Base64.getDecoder().decode(Files.readString(publicFile).strip().split("\\s+")[1]));
				}
			} catch (IOException | RuntimeException e) {
				// no public key there: then it cannot select one of the agent's
			}
		}
		return keys;
	}

	private static List<AgentIdentity> agent(ResolvedHost host, Consumer<String> notes) {
		Path socket = host.agentSocket();
		if (socket == null) {
			return List.of();
		}
		try {
			var agent = new AgentClient(socket);
			return agent.keys().stream().filter(Identities::isUsable).map(key -> new AgentIdentity(agent, key)).toList();
		} catch (IOException | RuntimeException e) {
			notes.accept("agent " + socket + ": " + e.getMessage());
			return List.of();
		}
	}

	private static boolean isUsable(AgentClient.Key key) {
		try {
			return !HostKeys.type(key.blob()).isEmpty();
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	private static boolean isAmong(List<byte[]> keys, byte @Nullable [] key) {
		return key != null && keys.stream().anyMatch(each -> Arrays.equals(each, key));
	}

	@Override
	public String getName() {
		return "Drivebay";
	}

	@Override
	public int getStatus() {
		return RUNNING;
	}

	/** JSch says nothing about null. */
	@Override
	@NonNullByDefault({})
	public Vector<Identity> getIdentities() {
		return new Vector<>(identities);
	}

	@Override
	public boolean add(byte @Nullable [] identity) {
		return false;
	}

	@Override
	public boolean remove(byte @Nullable [] blob) {
		return false;
	}

	/** Forgets what was unlocked. */
	@Override
	public void removeAll() {
		identities.forEach(Identity::clear);
	}
}
