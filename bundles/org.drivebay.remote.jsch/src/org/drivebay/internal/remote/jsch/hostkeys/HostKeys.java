// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.hostkeys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Public keys as SSH sends them: a length-prefixed type, then what that type needs. */
public final class HostKeys {

	/** Host key algorithms in OpenSSH's order of preference. Certificates are not among them. */
	private static final List<String> ALGORITHMS = List.of("ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521",
			"rsa-sha2-512", "rsa-sha2-256");
	private static final int MAX_TYPE_LENGTH = 64;

	private HostKeys() {
	}

	/** @throws IllegalArgumentException if these bytes are no public key */
	public static String type(byte[] key) {
		if (key.length < Integer.BYTES) {
			throw new IllegalArgumentException("not a public key: " + key.length + " bytes");
		}
		int length = ByteBuffer.wrap(key).getInt();
		if (length <= 0 || length > MAX_TYPE_LENGTH || length > key.length - Integer.BYTES) {
			throw new IllegalArgumentException("not a public key: its type is said to be " + length + " bytes long");
		}
		return new String(key, Integer.BYTES, length, StandardCharsets.US_ASCII);
	}

	/** As {@code ssh-keygen -l} prints it. */
	public static String fingerprint(byte[] key) {
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
			return "SHA256:" + Base64.getEncoder().withoutPadding().encodeToString(digest);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java has SHA-256", e);
		}
	}

	static boolean isSupported(String keyType) {
		return ALGORITHMS.stream().anyMatch(algorithm -> keyType(algorithm).equals(keyType));
	}

	/** The algorithms to offer, those first whose keys are known: else a server with several keys might show an unknown one. */
	static String offered(Set<String> knownTypes) {
		Stream<String> known = ALGORITHMS.stream().filter(algorithm -> knownTypes.contains(keyType(algorithm)));
		Stream<String> others = ALGORITHMS.stream().filter(algorithm -> !knownTypes.contains(keyType(algorithm)));
		return String.join(",", Stream.concat(known, others).toList());
	}

	/** RSA keys sign with several algorithms. */
	private static String keyType(String algorithm) {
		return algorithm.startsWith("rsa-sha2-") ? "ssh-rsa" : algorithm;
	}
}
