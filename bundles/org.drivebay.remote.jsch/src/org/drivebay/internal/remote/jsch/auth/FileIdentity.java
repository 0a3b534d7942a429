// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.auth;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.drivebay.internal.remote.jsch.hostkeys.HostKeys;
import org.eclipse.jdt.annotation.Nullable;

import com.jcraft.jsch.Identity;
import com.jcraft.jsch.JSch;
import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.KeyPair;

/**
 * A private key in a file. It is unlocked at the moment its signature is wanted, thus only when the server has said that
 * it would take it.
 */
final class FileIdentity implements Identity {

	private final Path file;
	private final KeyPair pair;
	private final Secrets secrets;

	private FileIdentity(Path file, KeyPair pair, Secrets secrets) {
		this.file = file;
		this.pair = pair;
		this.secrets = secrets;
	}

	/** @throws JSchException if there is no key that can be understood */
	static FileIdentity load(JSch jsch, Path file, Secrets secrets) throws JSchException {
		Path publicFile = file.resolveSibling(file.getFileName() + ".pub");
		return new FileIdentity(file, KeyPair.load(jsch, file.toString(), Files.isReadable(publicFile) ? publicFile.toString() : null), secrets);
	}

	/** Without asking for a passphrase: null where the file does not tell. */
	byte @Nullable [] knownPublicKey() {
		return pair.getPublicKeyBlob();
	}

	@Override
	public byte @Nullable [] getPublicKeyBlob() {
		byte[] blob = pair.getPublicKeyBlob();
		// old PEM files have no public part that could be read without the passphrase
		return blob != null || !pair.isEncrypted() || !unlock() ? blob : pair.getPublicKeyBlob();
	}

	@Override
	public byte @Nullable [] getSignature(byte @Nullable [] data) {
		return unlock() ? pair.getSignature(data) : null;
	}

	@Override
	public byte @Nullable [] getSignature(byte @Nullable [] data, @Nullable String algorithm) {
		return unlock() ? pair.getSignature(data, algorithm) : null;
	}

	private boolean unlock() {
		while (pair.isEncrypted()) {
			Optional<List<String>> answer = secrets.ask("key " + file, file.toString(), List.of("Passphrase"), List.of(Boolean.FALSE),
					"passphrase:" + file);
			if (answer.isEmpty()) {
				return false;
			}
			byte[] passphrase = answer.get().getFirst().getBytes(StandardCharsets.UTF_8);
			pair.decrypt(passphrase);
			Arrays.fill(passphrase, (byte) 0);
		}
		return true;
	}

	@Override
	public String getAlgName() {
		byte[] blob = pair.getPublicKeyBlob();
		return blob != null ? HostKeys.type(blob) : String.valueOf(pair.getKeyTypeString());
	}

	@Override
	public String getName() {
		return file.toString();
	}

	/** Never for JSch: it would ask with its own words. */
	@Override
	public boolean isEncrypted() {
		return false;
	}

	@Override
	public boolean setPassphrase(byte @Nullable [] passphrase) {
		return true;
	}

	@Override
	public void clear() {
		pair.dispose();
	}
}
