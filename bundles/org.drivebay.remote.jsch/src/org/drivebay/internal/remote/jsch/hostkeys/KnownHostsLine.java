// SPDX-License-Identifier: EPL-2.0
package org.drivebay.internal.remote.jsch.hostkeys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.drivebay.internal.remote.jsch.config.PatternList;
import org.eclipse.jdt.annotation.Nullable;

/**
 * One line of a known_hosts file: {@code [@marker] hosts keytype base64key [comment]}.
 *
 * @param hosts patterns separated by commas, or one hashed name {@code |1|salt|hash}, both base64
 */
record KnownHostsLine(Marker marker, String hosts, String type, byte[] key) {

	enum Marker {
		NONE, REVOKED, CERT_AUTHORITY
	}

	static final int MAX_LENGTH = 32 << 10;
	private static final String HASH_MAGIC = "|1|";

	/** @return null for blank lines, comments and what cannot be understood; such lines are left alone */
	static @Nullable KnownHostsLine parse(String text) {
		String line = text.strip();
		if (line.isEmpty() || line.startsWith("#") || line.length() > MAX_LENGTH) {
			return null;
		}
		String[] words = line.split("[ \t]+", 5);
		Marker marker = switch (words[0]) {
		case "@revoked" -> Marker.REVOKED;
		case "@cert-authority" -> Marker.CERT_AUTHORITY;
		default -> Marker.NONE;
		};
		int first = marker == Marker.NONE ? 0 : 1;
		if (words[0].startsWith("@") && first == 0 || words.length < first + 3) {
			return null;
		}
		try {
			byte[] key = Base64.getDecoder().decode(words[first + 2]);
			return words[first + 1].equals(HostKeys.type(key)) ? new KnownHostsLine(marker, words[first], words[first + 1], key) : null;
		} catch (IllegalArgumentException e) {
			return null;
		}
	}

	/** @param name as OpenSSH writes it: {@code host}, or {@code [host]:port} where the port is not 22 */
	boolean isFor(String name) {
		return hosts.startsWith(HASH_MAGIC) ? hashMatches(name) : PatternList.matchesHost(List.of(hosts.split(",")), name);
	}

	boolean holds(byte[] other) {
		return Arrays.equals(key, other);
	}

	private boolean hashMatches(String name) {
		String[] parts = hosts.substring(HASH_MAGIC.length()).split("\\|", 3);
		if (parts.length != 2) {
			return false;
		}
		try {
			byte[] salt = Base64.getDecoder().decode(parts[0]);
			return salt.length > 0 && MessageDigest.isEqual(hash(salt, name), Base64.getDecoder().decode(parts[1]));
		} catch (IllegalArgumentException e) {
			return false;
		}
	}

	/** The hosts field for a name that is not to be readable in the file. */
	static String hashed(byte[] salt, String name) {
		Base64.Encoder base64 = Base64.getEncoder();
		return HASH_MAGIC + base64.encodeToString(salt) + "|" + base64.encodeToString(hash(salt, name));
	}

	private static byte[] hash(byte[] salt, String name) {
		try {
			Mac mac = Mac.getInstance("HmacSHA1");
			mac.init(new SecretKeySpec(salt, "HmacSHA1"));
			return mac.doFinal(name.getBytes(StandardCharsets.UTF_8));
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException("every Java has HmacSHA1", e);
		}
	}
}
